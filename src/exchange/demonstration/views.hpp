// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Plants the views that people at work leave in the audit: of the officer and the referrer while a
/// place is searched for, of the home's staff and the referrer while the child lives there. On
/// average so many a day of the case's life; three times as many during the search. The chance is
/// one of their own, so that the rest of the world is the same however many there are.
void plant_views(const Telling& telling, Chance& chance, History& history, const CaseFile& file,
                 double views_a_day);

}  // namespace wayhome::demonstration
