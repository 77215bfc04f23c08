import { ReviewDrawer } from "../../../../../features/reviews/review-drawer"

const ReviewPage = () => <ReviewDrawer />

export default ReviewPage
