// SPDX-License-Identifier: Apache-2.0
#include <date/tz.h>  // offence
