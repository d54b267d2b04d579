import { useTables } from 'google-denials';
import { everything } from 'google-denials/tables';

useTables(everything);
