/**
 * What XML 1.0 allows nowhere in a document, beside lone surrogates: for `String.replace` all of it, for `exec` the first.
 */
// eslint-disable-next-line no-control-regex -- these very signs are meant
export const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
