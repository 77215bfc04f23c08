/** What rules and order lines can refer to in a shop. */
export function subjectsOf({ shop, programme }) {
  return {
    product_ids: shop.products.map(({ id }) => id),
    category_id: shop.category_id,
    affiliate_id: programme.affiliate_id,
    sales_channel_id: shop.sales_channel_id,
  }
}
