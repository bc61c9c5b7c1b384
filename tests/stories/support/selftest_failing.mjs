// SPDX-License-Identifier: Apache-2.0
// A story that must fail: selftest.mjs looks at what it leaves behind.
import { story } from './story.mjs';

story('Z1 a planted failure leaves pictures', async ({ person }) => {
    const worker = await person({ role: 'duty_worker' });
    await worker.open('/fault/axe');
    await worker.check_page();
});
