// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

#include "support/given.hpp"

namespace wayhome::support {

/// Records the referrer's answer to one question of a referral.
inline void answer(Given& given, const referral::Referral& referral, std::string question,
                   referral::FieldValues fields) {
    given.registry.write([&](application::Records& records) {
        records.referrals().put_answer(referral.id,
                                       {std::move(question), std::move(fields), given.clock.now(),
                                        given.referrer.id, false, ""});
        return application::Ending::commit;
    });
}

/// What has to be recorded before any home may be asked.
inline void answer_lawful_basis(Given& given, const referral::Referral& referral) {
    answer(given, referral, "lawful_basis",
           {{"basis", "public_task"},
            {"sanctioned_by", "A. Director"},
            {"sanctioned_post", "Director of children's services"}});
}

/// The home takes only children up to that age.
inline void takes_up_to(Given& given, home::Home& home, int oldest) {
    home.oldest = oldest;
    given.registry.write([&](application::Records& records) {
        expect(records.homes().save(home), "nobody else saved the home");
        return application::Ending::commit;
    });
    ++home.version;
}

/// The child of a referral lives in the home's first bed.
inline void lives_in(Given& given, const referral::Referral& referral, const home::Home& home) {
    given.registry.write([&](application::Records& records) {
        const auto added = records.placements().add({.id = given.ids.make<PlacementId>(),
                                                     .referral = referral.id,
                                                     .child = *referral.child,
                                                     .home = home.id,
                                                     .bed = home.beds[0].id,
                                                     .status = placement::PlacementStatus::arrived,
                                                     .booked = given.clock.now(),
                                                     .expected_arrival = given.clock.now()},
                                                    std::nullopt);
        expect(static_cast<bool>(added), "the bed is free");
        return application::Ending::commit;
    });
}

}  // namespace wayhome::support
