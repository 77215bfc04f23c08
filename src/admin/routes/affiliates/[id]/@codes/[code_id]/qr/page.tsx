import { CodeDrawer } from "../../../../../../features/affiliate/codes/code-drawer"
import { CodeQr } from "../../../../../../features/affiliate/codes/code-qr"

const CodeQrPage = () => <CodeDrawer>{(code) => <CodeQr code={code} />}</CodeDrawer>

export default CodeQrPage
