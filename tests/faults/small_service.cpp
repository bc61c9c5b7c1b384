// SPDX-License-Identifier: Apache-2.0
#include "faults/small_service.hpp"

#include <algorithm>

#include "application/recompute_states.hpp"
#include "application/session/password.hpp"
#include "faults/after_bad_luck.hpp"
#include "faults/how_many.hpp"
#include "faults/oracle.hpp"
#include "kernel/expect.hpp"
#include "store/registry.hpp"
#include "web/server/failed_with_page.hpp"
#include "web/site/form_token.hpp"
#include "web/site/site_routes.hpp"

namespace wayhome::faults {
namespace {

using Given = std::vector<std::pair<std::string, std::string>>;

constexpr auto council = "session of the referrer";
constexpr auto home = "session of the manager";
constexpr auto form_token = "form token of the session";

/// Rows and versions: what a fault must neither add to nor take from.
constexpr auto changes =
    "SELECT (SELECT count(*) FROM event) || ' events, ' ||"
    " (SELECT count(*) FROM answered_request) || ' keys, ' ||"
    " (SELECT count(*) FROM audit_entry WHERE outcome = 'done') || ' audit entries, ' ||"
    " (SELECT sum(version) FROM referral) || ' versions of referrals, ' ||"
    " (SELECT sum(version) FROM offer) || ' of offers, ' ||"
    " (SELECT count(*) FROM hold) || ' holds, ' ||"
    " (SELECT count(*) FROM placement) || ' placements, ' ||"
    " (SELECT count(*) FROM notice) || ' notices, ' ||"
    " (SELECT count(*) FROM session) || ' sessions'";

/// A view that was answered with an error may have been audited too.
constexpr auto views = "SELECT count(*) FROM audit_entry WHERE outcome = 'viewed'";

Given moment(const std::string& field, const std::string& time) {
    return {{field + "-day", "9"},
            {field + "-month", "1"},
            {field + "-year", "2026"},
            {field + "-time", time}};
}

Given operator+(Given first, const Given& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

}  // namespace

SmallService::SmallService() : admissions_(seed_of_run()) {
    make();
}

void SmallService::make() {
    const ScratchFolder folder;
    store::migrate(folder.url());
    {
        const auto registry = store::open_registry(folder.url());
        admissions_.add_people(*registry);
        const auto at = admissions_.add_home(*registry, 5);
        admissions_.add_cases(*registry, 4, {at});
        for (std::size_t done = 1; done < 4; ++done) {
            for (std::size_t i = 0; i < done; ++i) {
                static_cast<void>(admissions_.press(*registry, admissions_.cases().at(done),
                                                    presses.at(i), done));
            }
        }
        add_sessions(*registry);
        add_askings(*registry);
    }
    content_ = content_of(folder.file());
}

/// That of the council has to be noted as used again; that of the home was used just now, so that
/// what is asked there begins with its own commit.
void SmallService::add_sessions(application::Registry& registry) {
    const auto now = admissions_.now();
    const auto earlier = now - Minutes{5};
    registry.write([&](application::Records& records) {
        records.sessions().add({application::sha256_hex(council), admissions_.referrer().id,
                                form_token, earlier, earlier});
        records.sessions().add({application::sha256_hex(home), admissions_.homes().at(0).manager.id,
                                form_token, now, now});
        return application::Ending::commit;
    });
}

/// The cases are at four stages: asked, accepted, taken up, arrived.
void SmallService::add_askings(application::Registry& registry) {
    const auto& cases = admissions_.cases();
    std::vector<std::string> referrals;
    std::vector<std::string> offers;
    std::vector<std::string> placements;
    std::vector<std::string> versions;
    registry.read([&](application::Records& records) {
        for (const auto& each : cases) {
            referrals.push_back("/referrals/" + each.referral.text());
            offers.push_back("/offers/" + each.offers.at(0).text());
            const auto offer = records.offers().by_id(each.offers.at(0));
            const auto placed = records.placements().of_referral(each.referral);
            placements.push_back(placed.empty() ? "" : "/placements/" + placed[0].id.text());
            versions.push_back(std::to_string(placed.empty() ? offer->version : placed[0].version));
        }
    });
    const auto bed = admissions_.homes().at(0).home.beds.at(0).id.text();
    const auto version = [&](std::size_t of) { return Given{{"version", versions.at(of)}}; };

    look("work", council, "/");
    look("own referrals", council, "/referrals");
    look("a referral", council, referrals[0]);
    look("a timeline", council, referrals[3] + "/timeline");
    look("offers of a home", home, "/offers");
    look("an offer", home, offers[0]);
    look("beds", home, "/beds");
    look("a placement", home, placements[3]);

    press("start", council, "/referrals", {{"pathway", "welfare"}, {"urgency", "within_72_hours"}});
    press("accept", home, offers[0] + "/acceptance", version(0) + Given{{"bed", bed}});
    press("decline", home, offers[0] + "/decline",
          version(0) +
              Given{{"reason", "staffing_level"}, {"words", "Two staff are off sick tonight."}});
    press("ask for time", home, offers[0] + "/extension",
          version(0) + Given{{"words", "The manager is with a child until noon."}});
    press("take up", council,
          referrals[1] + "/take-up/" + offers[1].substr(std::string{"/offers/"}.size()),
          version(1) + moment("expected_arrival", "15:00"));
    press("arrive", home, placements[2] + "/arrival", version(2) + moment("arrived", "09:00"));
    press("depart", home, placements[3] + "/departure",
          version(3) + moment("departed", "09:00") +
              Given{{"reason", "plan_completed"}, {"destination", "family"}, {"note", ""}});
    press("sign out", council, "/sign-out", {});
}

const Asking& SmallService::asking(const std::string& name) const {
    const auto found = std::find_if(askings_.begin(), askings_.end(),
                                    [&](const auto& each) { return each.name == name; });
    expect(found != askings_.end(), "that is asked");
    return *found;
}

void SmallService::look(const std::string& name, const std::string& token, std::string path) {
    Asking asking{name, token, {}};
    asking.request.path = std::move(path);
    askings_.push_back(std::move(asking));
}

void SmallService::press(const std::string& name, const std::string& token, std::string path,
                         Given fields) {
    Asking asking{name, token, {}};
    asking.request.method = web::Method::post;
    asking.request.path = std::move(path);
    asking.request.form.add("csrf_token", web::masked_token(form_token));
    asking.request.form.add("idempotency_key", "key of " + name);
    for (auto& [field, value] : fields) asking.request.form.add(field, value);
    askings_.push_back(std::move(asking));
}

void SmallService::put_into(const ScratchFolder& folder) const {
    folder.empty();
    std::ofstream{folder.file(), std::ios::binary} << content_;
}

SmallService::Running::Running(SmallService& service, application::Registry& registry)
    : site_{.desk = service.admissions_.desk_in(registry)}, router_(web::every_route(site_)) {}

int SmallService::Running::ask(const Asking& asking) const {
    try {
        auto request = asking.request;
        request.cookies.add(web::session_cookie_name(site_), asking.token);
        return router_.dispatch(std::move(request)).status;
    } catch (const web::FailedWithPage& failed) {
        return failed.page().status;
    } catch (const std::exception&) {
        return 500;
    }
}

SmallService::Effects SmallService::effects_in(const ScratchFolder& folder) {
    return {one_value(folder.file(), changes), std::stoi(one_value(folder.file(), views))};
}

const SmallService::Effects& SmallService::effects_without_fault(const Asking& asking) {
    const auto known = effects_.find(asking.name);
    if (known != effects_.end()) return known->second;
    const ScratchFolder folder;
    put_into(folder);
    {
        const auto registry = store::open_registry(folder.url());
        const Running running{*this, *registry};
        for (const auto* each : {&asking, &something_else()}) {
            const int status = running.ask(*each);
            const auto words = fmt::format("{} answers {} without a fault", each->name, status);
            expect(status == each->well(), words.c_str());
        }
    }
    return effects_.emplace(asking.name, effects_in(folder)).first->second;
}

std::vector<std::string> SmallService::wrong_after(const ScratchFolder& folder,
                                                   const Asking& asking) {
    const auto usual = effects_without_fault(asking);
    auto wrong = wrong_after_reopening(folder, {});
    std::erase_if(wrong, [](const auto& each) { return each.starts_with("half applied: "); });
    const auto now = effects_in(folder);
    if (now.changes != usual.changes) {
        wrong.push_back(fmt::format("{}; without a fault {}", now.changes, usual.changes));
    }
    if (now.views < usual.views) {
        wrong.push_back(fmt::format("{} views audited, not {}", now.views, usual.views));
    }
    const auto registry = store::open_registry(folder.url());
    for (const auto& each : application::recompute_states(*registry).differences) {
        wrong.push_back(each.words);
    }
    return wrong;
}

}  // namespace wayhome::faults
