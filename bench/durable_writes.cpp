// SPDX-License-Identifier: Apache-2.0
// Prints, in one run, how many decisions a second are acknowledged once they are durable: with one
// caller, and with two hundred at once. A decision here is what a home's answer writes: the offer,
// the referral, an event, an audit entry and the answered request, in one transaction. The store is
// the one named by the first argument, or a SQLite file in the folder of temporary files.
#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "kernel/expect.hpp"
#include "store/registry.hpp"
#include "store/verify_audit.hpp"

namespace {

using namespace wayhome;
using namespace std::chrono_literals;
using application::Ending;
using application::Records;
using std::chrono::steady_clock;

constexpr int callers = 200;
constexpr auto length_of_run = 4s;
constexpr double goal_of_rate = 1000;
constexpr double goal_of_ratio = 3;
const Instant start = std::chrono::sys_days{std::chrono::year{2026} / 1 / 9};

/// Every id of the run, by what it is for and a number.
template <class AnyId>
AnyId id(std::uint8_t kind, std::uint64_t number) {
    IdBits bits{};
    bits[0] = kind;
    for (std::size_t i = 0; i < 8; ++i) {
        bits[15 - i] = static_cast<std::uint8_t>(number >> (8 * i) & 0xFFU);
    }
    return AnyId{bits};
}

struct Case {
    referral::Referral referral;
    offer::Offer offer;
};

Case a_case(std::uint64_t number) {
    const auto referral = id<ReferralId>(1, number);
    const auto child = id<ChildId>(2, number);
    const auto account = id<AccountId>(3, 0);
    const auto organisation = id<OrganisationId>(4, 0);
    return {{.id = referral,
             .reference = fmt::format("WH-{:08}", number),
             .pathway = referral::Pathway::welfare,
             .urgency = referral::Urgency::planned,
             .referred_by_kind = access::OrganisationKind::authority,
             .referred_by = organisation,
             .authority = organisation,
             .started_by = account,
             .child = child,
             .status = referral::ReferralStatus::searching,
             .officer = account,
             .found_ineligible_by = std::nullopt,
             .started = start,
             .changed = start,
             .submitted = start,
             .needed_by = std::nullopt,
             .triage_due = std::nullopt,
             .continues = std::nullopt,
             .link_reason = "",
             .version = 0},
            {.id = id<OfferId>(5, number),
             .referral = referral,
             .child = child,
             .home = id<HomeId>(6, 0),
             .bed = std::nullopt,
             .status = offer::OfferStatus::sent,
             .prepared = start,
             .sent = start,
             .opened = start,
             .due = start + 4h,
             .extended = false,
             .answered = std::nullopt,
             .answered_by = std::nullopt,
             .reason_code = "staffing",
             .reason_words = "Two staff are off sick tonight.",
             .would_change_it = "",
             .conditions = {},
             .conditions_agreed = false,
             .returned = false,
             .unit_question = "",
             .override_reason = "",
             .frozen = std::string(2000, ' '),
             .rules_version = "2026-01",
             .version = 0}};
}

void add_everybody(Records& records) {
    const auto organisation = id<OrganisationId>(4, 0);
    records.organisations().add(
        {organisation, access::OrganisationKind::authority, "Barnet", "E09000003"});
    records.accounts().add({.id = id<AccountId>(3, 0),
                            .username = "aisha.khan",
                            .name = "Aisha Khan",
                            .organisation = organisation,
                            .roles = {access::Role::referrer},
                            .password_hash = "none",
                            .closed = false,
                            .version = 0});
    home::Home home{.id = id<HomeId>(6, 0), .organisation = organisation};
    home.name = "Thamesmead Court";
    home.code = "thamesmead-court";
    records.homes().add(home);
    for (std::uint64_t number = 0; number < callers; ++number) {
        const auto added = a_case(number);
        child::Child child{.id = added.offer.child, .authority = organisation};
        records.children().add(child);
        records.referrals().add(added.referral);
        records.offers().add(added.offer);
    }
}

/// One durable decision on the caller's own case; `turn` is its number over the whole run.
void decide(application::Registry& registry, Case& of_caller, std::uint64_t turn) {
    auto& [referral, offer] = of_caller;
    offer.answered = start + Seconds{static_cast<std::int64_t>(turn)};
    referral.changed = *offer.answered;
    registry.write([&](Records& records) {
        expect(records.offers().save(offer), "nobody else saves this offer");
        expect(records.referrals().save(referral), "nobody else saves this referral");
        records.journal().append({.id = id<EventId>(7, turn),
                                  .at = referral.changed,
                                  .by = access::the_system(),
                                  .subject = {journal::SubjectKind::offer, offer.id.bits()},
                                  .name = "declined",
                                  .referral = referral.id,
                                  .child = referral.child,
                                  .details = {{"reason", offer.reason_code}}});
        records.audit_trail().append({.at = referral.changed,
                                      .account = referral.officer,
                                      .organisation = referral.referred_by,
                                      .action = "decline_offer",
                                      .outcome = "done",
                                      .subject = "offer " + offer.id.text(),
                                      .child = referral.child,
                                      .reason = "",
                                      .request = fmt::format("{}", turn)});
        records.answered_requests().add({fmt::format("{}", turn), *referral.officer, "print",
                                         "/offers/" + offer.id.text(), referral.changed});
        return Ending::commit;
    });
    ++offer.version;
    ++referral.version;
}

/// Acknowledged decisions a second by that many callers.
double rate_with(application::Registry& registry, std::vector<Case>& cases, std::size_t threads,
                 std::atomic<std::uint64_t>& turns) {
    const auto first = turns.load();
    const auto began = steady_clock::now();
    std::vector<std::thread> running;
    for (std::size_t i = 0; i < threads; ++i) {
        running.emplace_back([&, i] {
            while (steady_clock::now() - began < length_of_run) {
                decide(registry, cases[i], ++turns);
            }
        });
    }
    for (auto& thread : running) thread.join();
    const std::chrono::duration<double> took = steady_clock::now() - began;
    return static_cast<double>(turns - first) / took.count();
}

int run(const std::string& url) {
    store::migrate(url);
    const auto registry = store::open_registry(url);
    registry->write([](Records& records) {
        add_everybody(records);
        return Ending::commit;
    });
    std::vector<Case> cases;
    for (std::uint64_t number = 0; number < callers; ++number) cases.push_back(a_case(number));

    std::atomic<std::uint64_t> turns = 0;
    const double alone = rate_with(*registry, cases, 1, turns);
    const double together = rate_with(*registry, cases, callers, turns);
    const auto verdict = store::verify_audit(*registry);
    expect(!verdict.bad && verdict.good == static_cast<std::int64_t>(turns.load()),
           "every acknowledged decision is in the audit chain");

    const double ratio = together / alone;
    const bool good = together >= goal_of_rate || ratio >= goal_of_ratio;
    fmt::print("one caller: {:.0f} a second; {} callers: {:.0f} a second; ratio {:.1f}; {}\n",
               alone, callers, together, ratio,
               good ? "goal reached" : "goal missed (1,000 a second or a ratio of 3)");
    return good ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc > 1) return run(argv[1]);
    const auto folder =
        std::filesystem::temp_directory_path() / fmt::format("wayhome_durable_writes_{}", getpid());
    std::filesystem::create_directories(folder);
    const int result = run("sqlite:" + (folder / "wayhome.db").string());
    std::filesystem::remove_all(folder);
    return result;
}
