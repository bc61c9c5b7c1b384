// SPDX-License-Identifier: Apache-2.0
#include "domain/offer/offer.hpp"
#include "domain/order/order.hpp"  // offence
