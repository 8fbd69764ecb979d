import { textUtilities } from './utilities/text-utilities.js';

/** `finesse.Converter`. */
export const Converter = { xml2json: textUtilities.xml2json, json2xml: textUtilities.json2xml };
