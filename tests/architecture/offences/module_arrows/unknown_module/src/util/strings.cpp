// SPDX-License-Identifier: Apache-2.0
int strings = 0;
