/**
 * The style sheets that every page needs, in this order. Mantine's come in the layer `mantine`, so that our own,
 * which are in no layer, win without a fight. A component that is loaded later brings its own.
 */
import './layers.css';
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import './global.css';
import './print.css';
