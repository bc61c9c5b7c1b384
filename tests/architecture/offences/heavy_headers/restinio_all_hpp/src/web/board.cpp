// SPDX-License-Identifier: Apache-2.0
#include <restinio/all.hpp>  // offence
