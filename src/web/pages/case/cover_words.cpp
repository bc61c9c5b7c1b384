// SPDX-License-Identifier: Apache-2.0
#include "web/pages/case/cover_words.hpp"

#include <fmt/format.h>

#include "kernel/london_time.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"

namespace wayhome::web {
namespace {

Html in_force_words(const application::LegalStanding& law) {
    return render(Paragraph{fmt::format("Legal authority in force: {}, until {}.",
                                        order::period_kinds.words_for(law.in_force->kind),
                                        in_words(*law.covered_until))});
}

}  // namespace

Html cover_before_arrival(const application::LegalStanding& law) {
    if (!law.may_read) return {};
    if (law.in_force) return in_force_words(law);
    return joined(
        {render(WarningText{"No legal authority to keep this child is in force now"}),
         render(Paragraph{"If the child is here, record the arrival all the same: the record must "
                          "say what is true. It raises a red alarm for your home, the director of "
                          "the responsible council and the lead of the unit, and the alarm stands "
                          "until an order or the 72 hours are recorded. Nothing can be recorded "
                          "backwards."})});
}

Html cover_before_taking_up(const application::LegalStanding& law) {
    if (!law.may_read) return {};
    if (law.in_force) return in_force_words(law);
    return render(Paragraph{
        "No order is recorded as in force. Without one the stay can only begin on the hours the "
        "law allows without a court, and only once these are recorded as authorised."});
}

}  // namespace wayhome::web
