/** What browser and server must agree on. A storefront that chooses another name gives it to both. */
export const DEFAULT_NAME = "affiliate_token"

/** Of any /store/carts* request: the plugin marks the cart with the click whose token it carries. */
export const TOKEN_HEADER = "x-affiliate-token"

/** Between the parts of what is kept. No part before the last can hold it, and cookies keep it as it is. */
export const SEPARATOR = "~"
