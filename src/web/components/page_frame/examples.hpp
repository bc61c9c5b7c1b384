// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/button/button.hpp"
#include "web/components/error_summary/error_summary.hpp"
#include "web/components/form/form.hpp"
#include "web/components/gallery/example.hpp"
#include "web/components/page_frame/page_frame.hpp"
#include "web/components/textarea/textarea.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {

inline Html page_frame_example_main() {
    return render(Columns{
        .two_thirds = joined(
            {render(ErrorSummary{
                 .errors = {{.field_id = "tried", .text = "Say what else was tried"}}}),
             render(Heading{.text = "What else was tried?", .level = 1, .caption = "Referral"}),
             render(Form{.action = "/referrals/7f3a/answers",
                         .hidden = {.csrf_token = "token"},
                         .content = joined({render(Textarea{.id = "tried",
                                                            .label = {.text = "Answer"},
                                                            .error = "Say what else was tried"}),
                                            render(Button{.text = "Save and continue"})})})}),
        .one_third = render(Paragraph{.content = "Saved at 11:40pm.", .is_secondary = true})});
}

inline std::vector<Example> page_frame_examples() {
    return {
        {.name = "A child's page with errors",
         .html = render(PageFrame{
             .title = "What else was tried?",
             .has_errors = true,
             .navigation = {{.text = "My work", .href = "/work", .waiting = 3},
                            {.text = "Referrals", .href = "/referrals", .is_current = true},
                            {.text = "Homes", .href = "/homes"},
                            {.text = "Beds", .href = "/beds"}},
             .signed_in =
                 SignedIn{
                     .person = "Priya Shah", .organisation = "Camden", .sign_out_token = "token"},
             .demonstration = DemoBanner{.clock_words = "9 January 2026, 11:45pm",
                                         .move_clock_href = "/demonstration/clock"},
             .child = IdentityBar{.name_or_initials = "R. K.",
                                  .href = "/children/51aa",
                                  .age = "15 years",
                                  .pathway = "Welfare",
                                  .legal_status = {.text = "Interim care order (C1)"},
                                  .next_limit = LegalLimit{.name = "72 hours without a court end",
                                                           .words = "12 January 2026, 10:30am",
                                                           .machine = "2026-01-12T10:30:00Z",
                                                           .is_near = true}},
             .back_link = BackLink{.href = "/referrals/7f3a"},
             .main = page_frame_example_main()}),
         .is_whole_page = true},
    };
}

}  // namespace wayhome::web
