import { useTables } from 'google-denials';
import { compute, storage } from 'google-denials/tables';

useTables(compute, storage);
