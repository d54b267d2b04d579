export default function Page() {
  return <p>google-denials</p>;
}
