// SPDX-License-Identifier: Apache-2.0
#include "web/pages/service/service_pages.hpp"

#include "application/perform.hpp"
#include "kernel/london_time.hpp"
#include "web/assets/assets.hpp"
#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/gallery/gallery.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {
namespace {

using access::Permission;

Response asset(const Request& request) {
    const auto found = find_asset(request.path);
    if (!found) return bare(404);
    const auto accepted = request.header("accept-encoding").value_or("");
    const bool compressed =
        accepted.find("gzip") != std::string_view::npos && !found->gzip_bytes.empty();
    auto response = static_file(std::string{found->content_type},
                                Body::embedded(compressed ? found->gzip_bytes : found->bytes));
    response.add_header("Vary", "Accept-Encoding");
    if (compressed) response.add_header("Content-Encoding", "gzip");
    return response;
}

Response ready(const Site& site) {
    try {
        site.desk.registry.read([](application::Records& records) {
            static_cast<void>(
                records.organisations().of_kind(access::OrganisationKind::coordination_unit));
        });
        return json(200, R"({"status":"ready"})");
    } catch (const std::exception&) {
        return json(503, R"({"status":"the store does not answer"})");
    }
}

/// L1: which role holds which permission, made from the policy itself.
Response roles_page(const Visit& visit) {
    Table table{.id = "roles", .caption = "Roles and what they carry"};
    table.columns = {{"Role"}, {"Permissions"}};
    table.first_cell_is_heading = true;
    for (const auto& role : access::roles) {
        List verbs;
        for (const auto permission : access::permissions_of(role.value)) {
            verbs.items.emplace_back(std::string{access::permissions.words_for(permission)});
        }
        table.rows.push_back({std::string{role.words}, render(verbs)});
    }
    auto page = visit.frame("Roles and permissions");
    page.handling = Handling::open;
    page.main = joined(
        {render(Heading{.text = "Roles and permissions", .level = 1}),
         render(Paragraph{
             "A role carries what may be done at all. Whether it may be done to one child's "
             "case also depends on your organisation's part in it and how far it has come."}),
         render(table)});
    return shown(page);
}

Response clock_page(const Visit& visit) {
    if (visit.site().demonstration == nullptr) return not_there();
    Form form{.action = "/demonstration/clock", .hidden = visit.hidden()};
    form.content = render(ButtonGroup{{
        {.text = "10 minutes later",
         .kind = ButtonKind::secondary,
         .name = "minutes",
         .value = "10"},
        {.text = "1 hour later", .kind = ButtonKind::secondary, .name = "minutes", .value = "60"},
        {.text = "Next day", .kind = ButtonKind::secondary, .name = "minutes", .value = "1440"},
        {.text = "Next week", .kind = ButtonKind::secondary, .name = "minutes", .value = "10080"},
    }});
    auto page = visit.frame("Demonstration clock");
    page.handling = Handling::open;
    page.main = joined(
        {render(Heading{.text = "Demonstration clock", .level = 1}),
         render(Paragraph{"It is " + in_words(visit.now()) +
                          " here. Move the clock to see deadlines pass. It never moves back."}),
         render(form)});
    return shown(page);
}

Response move_clock(const Visit& visit) {
    const auto* const demonstration = visit.site().demonstration;
    if (demonstration == nullptr) return not_there();
    const auto minutes = visit.entered("minutes");
    for (const auto* const offered : {"10", "60", "1440", "10080"}) {
        if (minutes == offered) demonstration->move_clock_by(Minutes{std::stoi(minutes)});
    }
    return redirect_to("/demonstration/clock");
}

/// The gallery does not change while the program runs, so it is written once.
const std::vector<GalleryPage>& gallery() {
    static const auto pages = gallery_pages();
    return pages;
}

Response gallery_page(const Request& request) {
    for (const auto& page : gallery()) {
        if (page.path == request.path) return html_page(200, std::string{page.document.view()});
    }
    return bare(404);
}

}  // namespace

void add_service_pages(SiteRoutes& routes) {
    const auto& site = routes.site();
    routes.open(Method::get, "/assets/{file}", asset);
    routes.open(Method::get, "/health/live",
                [](const Request&) { return json(200, R"({"status":"live"})"); });
    routes.open(Method::get, "/health/ready", [&site](const Request&) { return ready(site); });
    routes.open(Method::get, "/gallery", gallery_page);
    routes.open(Method::get, "/gallery/{component}", gallery_page);
    routes.page("/roles", Permission::see_roles, roles_page);
    if (site.demonstration != nullptr) {
        routes.page("/demonstration/clock", Permission::move_demonstration_clock, clock_page);
        routes.form("/demonstration/clock", Permission::move_demonstration_clock, move_clock);
    }
}

}  // namespace wayhome::web
