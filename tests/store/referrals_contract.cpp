// SPDX-License-Identifier: Apache-2.0
#include "application/store_failure.hpp"
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;
using referral::ReferralStatus;

TEST_CASE_TEMPLATE("a referral comes back as it was saved", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto continued = a_referral(2);
    continued.continues = id<ReferralId>(1);
    continued.link_reason = "The first order ran out.";
    continued.update_due = friday + 336h;
    continued.review_due = friday + 2160h;
    continued.officer = id<AccountId>(1);
    continued.found_ineligible_by = id<AccountId>(1);
    commit(store.registry(), [&](Records& r) {
        add_world(r);
        r.referrals().add(a_referral(1));
        r.referrals().add(continued);
    });

    const auto first =
        ask(store.registry(), [](Records& r) { return r.referrals().by_id(id<ReferralId>(1)); });
    const auto second = ask(store.registry(),
                            [](Records& r) { return r.referrals().by_reference("WH-4K7M-0002"); });

    REQUIRE(first);
    CHECK(first->reference == "WH-4K7M-0001");
    CHECK(first->pathway == referral::Pathway::welfare);
    CHECK(first->urgency == referral::Urgency::within_72_hours);
    CHECK(first->referred_by_kind == access::OrganisationKind::authority);
    CHECK(first->child == id<ChildId>(1));
    CHECK(first->status == ReferralStatus::submitted);
    CHECK_FALSE(first->officer);
    CHECK(first->submitted == friday);
    CHECK(first->needed_by == friday + 72h);
    CHECK(first->triage_due == friday + 4h);
    REQUIRE(second);
    CHECK(second->continues == id<ReferralId>(1));
    CHECK(second->link_reason == "The first order ran out.");
    CHECK(second->update_due == friday + 336h);
    CHECK(second->review_due == friday + 2160h);
    CHECK(second->officer == id<AccountId>(1));
    CHECK(second->found_ineligible_by == id<AccountId>(1));
}

TEST_CASE_TEMPLATE("of two who save the same referral, the second is told", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    auto first = a_referral(1);
    first.status = ReferralStatus::in_triage;
    auto second = a_referral(1);
    second.status = ReferralStatus::withdrawn;

    bool first_saved = false;
    bool second_saved = true;
    commit(store.registry(), [&](Records& r) { first_saved = r.referrals().save(first); });
    commit(store.registry(), [&](Records& r) { second_saved = r.referrals().save(second); });

    CHECK(first_saved);
    CHECK_FALSE(second_saved);
    const auto stored =
        ask(store.registry(), [](Records& r) { return r.referrals().by_id(id<ReferralId>(1)); });
    CHECK(stored->status == ReferralStatus::in_triage);
    CHECK(stored->version == 1);
}

TEST_CASE_TEMPLATE("a reference is taken once", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    auto same = a_referral(4);
    same.reference = "WH-4K7M-0001";
    same.child = std::nullopt;

    CHECK_THROWS_AS(commit(store.registry(), [&](Records& r) { r.referrals().add(same); }),
                    application::UniqueViolation);
}

TEST_CASE_TEMPLATE("lists of referrals have one order, ties by id", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto earlier = a_referral(3);
    earlier.submitted = friday - 1h;
    earlier.started = friday - 1h;
    auto draft = a_referral(4);
    draft.status = ReferralStatus::draft;
    draft.child = id<ChildId>(1);
    draft.submitted = std::nullopt;
    auto later_draft = draft;
    later_draft.id = id<ReferralId>(5);
    later_draft.reference = "WH-4K7M-0005";
    later_draft.changed = friday + 1h;
    later_draft.started = friday + 1h;
    commit(store.registry(), [&](Records& r) {
        add_world(r);
        r.referrals().add(a_referral(2));
        r.referrals().add(a_referral(1));
        r.referrals().add(earlier);
        r.referrals().add(draft);
        r.referrals().add(later_draft);
    });

    const auto submitted = ask(store.registry(), [](Records& r) {
        return r.referrals().in_status(ReferralStatus::submitted, 10);
    });
    const auto drafts = ask(store.registry(), [](Records& r) {
        return r.referrals().drafts_of(id<OrganisationId>(1), 10);
    });
    const auto of_child =
        ask(store.registry(), [](Records& r) { return r.referrals().of_child(id<ChildId>(1)); });

    REQUIRE(submitted.size() == 3);
    CHECK(submitted[0].id == id<ReferralId>(3));
    CHECK(submitted[1].id == id<ReferralId>(1));
    CHECK(submitted[2].id == id<ReferralId>(2));
    REQUIRE(drafts.size() == 2);
    CHECK(drafts[0].id == id<ReferralId>(5));
    REQUIRE(of_child.size() == 3);
    CHECK(of_child[0].id == id<ReferralId>(5));
    CHECK(of_child[1].id == id<ReferralId>(1));
    CHECK(of_child[2].id == id<ReferralId>(4));
}

TEST_CASE_TEMPLATE("an answer replaces the one before it, with its fields in order", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    const referral::Answer first{
        "behaviours", {{"code", "fire"}}, friday, id<AccountId>(1), true, ""};
    const referral::Answer second{
        "behaviours",  {{"code", "self_harm"}, {"code", "absconding"}, {"note", ""}},
        friday + 1min, id<AccountId>(1),
        false,         "referral WH-4K7M-0002, 3 January 2026"};
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        r.referrals().put_answer(id<ReferralId>(1), first);
        r.referrals().put_answer(id<ReferralId>(1), second);
    });

    const auto answers =
        ask(store.registry(), [](Records& r) { return r.referrals().answers(id<ReferralId>(1)); });

    REQUIRE(answers.size() == 1);
    const auto& stored = answers.at("behaviours");
    CHECK(stored.fields == second.fields);
    CHECK(stored.at == friday + 1min);
    CHECK(stored.by == id<AccountId>(1));
    CHECK_FALSE(stored.doubtful);
    CHECK(stored.source == second.source);
}

TEST_CASE_TEMPLATE("questions back to the referrer are kept with their answers", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    referral::InformationRequest request{.id = id<InformationRequestId>(1),
                                         .referral = id<ReferralId>(1),
                                         .section = "health",
                                         .question = "Is the medication known?",
                                         .asked_by = id<AccountId>(1),
                                         .asked = friday,
                                         .due = friday + 2h,
                                         .answer = "",
                                         .answered_by = std::nullopt,
                                         .answered = std::nullopt};
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        r.referrals().add(request);
        request.answer = "Yes, melatonin.";
        request.answered_by = id<AccountId>(1);
        request.answered = friday + 1h;
        r.referrals().save(request);
    });

    const auto all = ask(store.registry(), [](Records& r) {
        return r.referrals().information_requests(id<ReferralId>(1));
    });

    REQUIRE(all.size() == 1);
    CHECK(all[0].answer == "Yes, melatonin.");
    CHECK(all[0].answered == friday + 1h);
    CHECK(ask(store.registry(), [](Records& r) {
              return r.referrals().information_request(id<InformationRequestId>(1));
          })->due == friday + 2h);
}

TEST_CASE_TEMPLATE("an attachment keeps its bytes, whatever they are", Store, WAYHOME_ALL_STORES) {
    Store store;
    const std::string bytes{"%PDF-1.7\0\xFF\x80 end", 16};
    const referral::Attachment attachment{.id = id<AttachmentId>(1),
                                          .referral = id<ReferralId>(1),
                                          .kind = referral::AttachmentKind::court_order,
                                          .readers = referral::AttachmentReaders::unit_only,
                                          .file_name = "order.pdf",
                                          .content_type = "application/pdf",
                                          .bytes = 16,
                                          .added_by = id<AccountId>(1),
                                          .added = friday};
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        r.referrals().add(attachment, bytes);
    });

    CHECK(ask(store.registry(), [](Records& r) {
              return r.referrals().attachment_bytes(id<AttachmentId>(1));
          }) == bytes);
    const auto all = ask(store.registry(),
                         [](Records& r) { return r.referrals().attachments(id<ReferralId>(1)); });
    REQUIRE(all.size() == 1);
    CHECK(all[0].file_name == "order.pdf");
    CHECK(all[0].readers == referral::AttachmentReaders::unit_only);
    commit(store.registry(),
           [](Records& r) { r.referrals().remove_attachment(id<AttachmentId>(1)); });
    CHECK_FALSE(ask(store.registry(),
                    [](Records& r) { return r.referrals().attachment(id<AttachmentId>(1)); }));
}

TEST_CASE_TEMPLATE("the rules come back in order, and new ones replace them", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    const referral::Rulebook rulebook{
        .version = "2026-01",
        .clocks = {{referral::ClockClass::justice, referral::TimedStep::home_decision, 30min, 30min,
                    referral::Counting::clock_hours, true, "Hart & Valle 2021", 2021y / 1 / 1,
                    std::nullopt},
                   {referral::ClockClass::planned_welfare, referral::TimedStep::triage, 240min,
                    0min, referral::Counting::working_hours, false, "proposal", 2026y / 1 / 1,
                    2026y / 12 / 31}},
        .reasons = {{"decline", "no_bed", "No bed", "bed", "stay_open", std::nullopt, 2026y / 1 / 1,
                     std::nullopt, 2},
                    {"decline", "court", "Court", "", "", referral::Pathway::remand, 2026y / 1 / 1,
                     2026y / 6 / 30, 1}},
        .bank_holidays = {2026y / 4 / 3, 2026y / 12 / 25},
        .figures = {
            {referral::PolicyRule::update_every, 14, referral::PolicyUnit::days,
             referral::ClockClass::planned_welfare, true, "a page", 2022y / 4 / 18, std::nullopt},
            {referral::PolicyRule::unopened_chase, 25, referral::PolicyUnit::percent, std::nullopt,
             false, "proposal", 2026y / 1 / 1, 2026y / 12 / 31}}};
    CHECK(ask(store.registry(), [](Records& r) { return r.rules().load(); }).version.empty());
    commit(store.registry(), [&](Records& r) {
        r.rules().replace(rulebook);
        r.rules().replace(rulebook);
    });

    const auto stored = ask(store.registry(), [](Records& r) { return r.rules().load(); });

    CHECK(stored.version == "2026-01");
    REQUIRE(stored.clocks.size() == 2);
    CHECK(stored.clocks[0].allowed == 30min);
    CHECK(stored.clocks[0].in_use);
    CHECK(stored.clocks[1].counting == referral::Counting::working_hours);
    CHECK(stored.clocks[1].until == 2026y / 12 / 31);
    REQUIRE(stored.reasons.size() == 2);
    CHECK(stored.reasons[0].code == "no_bed");
    CHECK_FALSE(stored.reasons[0].only_for);
    CHECK(stored.reasons[1].only_for == referral::Pathway::remand);
    CHECK(stored.reasons[1].position == 1);
    CHECK(stored.bank_holidays == rulebook.bank_holidays);
    REQUIRE(stored.figures.size() == 2);
    CHECK(stored.figures[0].rule == referral::PolicyRule::update_every);
    CHECK(stored.figures[0].amount == 14);
    CHECK(stored.figures[0].only_for == referral::ClockClass::planned_welfare);
    CHECK(stored.figures[0].in_use);
    CHECK(stored.figures[1].unit == referral::PolicyUnit::percent);
    CHECK_FALSE(stored.figures[1].only_for);
    CHECK(stored.figures[1].until == 2026y / 12 / 31);
}

}  // namespace
}  // namespace wayhome::store
