// SPDX-License-Identifier: Apache-2.0
int id = 0;  // FIXME later  // offence
