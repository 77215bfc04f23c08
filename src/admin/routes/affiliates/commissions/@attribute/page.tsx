import { AttributeDrawer } from "../../../../features/conversions/attribute-drawer"

const AttributePage = () => <AttributeDrawer />

export default AttributePage
