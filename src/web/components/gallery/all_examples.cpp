// SPDX-License-Identifier: Apache-2.0
#include "web/components/gallery/gallery.hpp"

#include "web/components/back_link/examples.hpp"
#include "web/components/bed_tile/examples.hpp"
#include "web/components/breadcrumbs/examples.hpp"
#include "web/components/button/examples.hpp"
#include "web/components/character_count/examples.hpp"
#include "web/components/checkboxes/examples.hpp"
#include "web/components/countdown/examples.hpp"
#include "web/components/date_input/examples.hpp"
#include "web/components/demo_banner/examples.hpp"
#include "web/components/details/examples.hpp"
#include "web/components/error_message/examples.hpp"
#include "web/components/error_summary/examples.hpp"
#include "web/components/fieldset/examples.hpp"
#include "web/components/file_upload/examples.hpp"
#include "web/components/filter_panel/examples.hpp"
#include "web/components/form/examples.hpp"
#include "web/components/hidden_fields/examples.hpp"
#include "web/components/hint/examples.hpp"
#include "web/components/identity_bar/examples.hpp"
#include "web/components/inset_text/examples.hpp"
#include "web/components/label/examples.hpp"
#include "web/components/notification_banner/examples.hpp"
#include "web/components/page_frame/examples.hpp"
#include "web/components/pagination/examples.hpp"
#include "web/components/panel/examples.hpp"
#include "web/components/password_input/examples.hpp"
#include "web/components/phase_banner/examples.hpp"
#include "web/components/radios/examples.hpp"
#include "web/components/select/examples.hpp"
#include "web/components/service_navigation/examples.hpp"
#include "web/components/skip_link/examples.hpp"
#include "web/components/summary_list/examples.hpp"
#include "web/components/table/examples.hpp"
#include "web/components/tabs/examples.hpp"
#include "web/components/tag/examples.hpp"
#include "web/components/task_list/examples.hpp"
#include "web/components/text_input/examples.hpp"
#include "web/components/textarea/examples.hpp"
#include "web/components/timeline/examples.hpp"
#include "web/components/typography/examples.hpp"
#include "web/components/warning_text/examples.hpp"

namespace wayhome::web {

std::vector<ComponentExamples> all_component_examples() {
    return {
        {"back_link", back_link_examples()},
        {"bed_tile", bed_tile_examples()},
        {"breadcrumbs", breadcrumbs_examples()},
        {"button", button_examples()},
        {"character_count", character_count_examples()},
        {"checkboxes", checkboxes_examples()},
        {"countdown", countdown_examples()},
        {"date_input", date_input_examples()},
        {"demo_banner", demo_banner_examples()},
        {"details", details_examples()},
        {"error_message", error_message_examples()},
        {"error_summary", error_summary_examples()},
        {"fieldset", fieldset_examples()},
        {"file_upload", file_upload_examples()},
        {"filter_panel", filter_panel_examples()},
        {"form", form_examples()},
        {"hidden_fields", hidden_fields_examples()},
        {"hint", hint_examples()},
        {"identity_bar", identity_bar_examples()},
        {"inset_text", inset_text_examples()},
        {"label", label_examples()},
        {"notification_banner", notification_banner_examples()},
        {"page_frame", page_frame_examples()},
        {"pagination", pagination_examples()},
        {"panel", panel_examples()},
        {"password_input", password_input_examples()},
        {"phase_banner", phase_banner_examples()},
        {"radios", radios_examples()},
        {"select", select_examples()},
        {"service_navigation", service_navigation_examples()},
        {"skip_link", skip_link_examples()},
        {"summary_list", summary_list_examples()},
        {"table", table_examples()},
        {"tabs", tabs_examples()},
        {"tag", tag_examples()},
        {"task_list", task_list_examples()},
        {"text_input", text_input_examples()},
        {"textarea", textarea_examples()},
        {"timeline", timeline_examples()},
        {"typography", typography_examples()},
        {"warning_text", warning_text_examples()},
    };
}

}  // namespace wayhome::web
