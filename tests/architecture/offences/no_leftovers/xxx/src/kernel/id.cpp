// SPDX-License-Identifier: Apache-2.0
int id = 0;  // XXX later  // offence
