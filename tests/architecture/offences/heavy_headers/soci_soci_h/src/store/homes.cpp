// SPDX-License-Identifier: Apache-2.0
#include <soci/soci.h>  // offence
