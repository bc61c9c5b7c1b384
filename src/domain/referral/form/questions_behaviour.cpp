// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {
namespace {

/// The behaviour with all its fields asked only of those referrals.
std::vector<Field> only_for(Applies applies, std::vector<Field> fields) {
    for (auto& each : fields) each = each.only_for(applies);
    return fields;
}

constexpr auto how_to_answer =
    "Say of each whether it is present, and if so how serious it is and when it was last seen.";

}  // namespace

std::vector<Question> questions_behaviour() {
    return {
        {
            .code = "behaviours_conduct",
            .section = "behaviours",
            .title = "Behaviour and offending",
            .hint = how_to_answer,
            .purpose = Purpose::matching,
            .why = "Homes plan staff and group by what is seen now; how serious and how recent "
                   "keeps old events from closing doors.",
            .fields = joined({
                // A welfare referral gives absconding with the section 25 tests, as their evidence.
                only_for(unless_welfare, behaviour_fields(Behaviour::absconding,
                                                          "Running away from a home or placement")),
                behaviour_fields(Behaviour::challenging,
                                 "Aggression, damage or defiance that carers cannot contain"),
                behaviour_fields(Behaviour::offending, "Charged, convicted or suspected"),
                behaviour_fields(Behaviour::substance_misuse, "Drugs, alcohol or solvents"),
            }),
            .depends_on = {{"pathway", "pathway"}},
        },
        {
            .code = "behaviours_exploitation",
            .section = "behaviours",
            .title = "Exploitation and gangs",
            .hint = how_to_answer,
            .purpose = Purpose::matching,
            .why = "Keeps the child away from those who exploit or threaten, and from children of "
                   "the same or a rival group.",
            .fields = joined({
                behaviour_fields(Behaviour::criminal_exploitation,
                                 "Used by others to commit crime, such as carrying drugs"),
                behaviour_fields(Behaviour::sexual_exploitation, "Used by others for sex"),
                behaviour_fields(Behaviour::gang_affiliated, "Belongs to or is drawn to a group"),
                {
                    short_text("gang_name", "Name of the group, if it is known")
                        .if_known()
                        .when("gang_affiliated", {"yes"}),
                },
            }),
        },
        {
            .code = "behaviours_harm",
            .section = "behaviours",
            .title = "Harm and fire",
            .hint = how_to_answer,
            .purpose = Purpose::matching,
            .why =
                "Some homes are built and staffed for these; others are not, and the child would "
                "not be safe there.",
            .fields = joined({
                behaviour_fields(Behaviour::self_harm, "Hurting themselves on purpose"),
                behaviour_fields(Behaviour::fire_setting, "Setting fires or trying to"),
                behaviour_fields(Behaviour::sexualised_behaviour,
                                 "Sexual behaviour beyond the child’s age"),
                behaviour_fields(Behaviour::sexually_harming, "Sexual harm to another person"),
            }),
        },
    };
}

}  // namespace wayhome::referral
