// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/write_down.hpp"

#include <algorithm>

#include "application/tell.hpp"
#include "application/transition/tell_of_plan.hpp"

namespace wayhome::demonstration {
namespace {

/// People are told of what is at most this old.
constexpr Days news{3};

void add_case(application::Records& records, const CaseFile& file) {
    auto referral = file.referral();
    if (referral.status == referral::ReferralStatus::draft) referral.submitted.reset();
    records.referrals().add(referral);
    for (const auto& [code, answer] : file.answers()) {
        records.referrals().put_answer(referral.id, answer);
    }
    for (const auto& question : file.questions()) records.referrals().add(question);
    for (const auto& offer : file.offers()) records.offers().add(offer);
    for (const auto& hold : file.holds()) {
        expect(records.placements().add(hold).has_value(), "a demonstration's bed is free to hold");
    }
    if (file.placement()) {
        expect(records.placements().add(*file.placement(), std::nullopt).has_value(),
               "a demonstration's bed and child are free");
    }
    if (file.plan()) {
        records.transition_plans().add(*file.plan());
        const bool closed = file.referral().status == referral::ReferralStatus::closed;
        if (closed) records.transition_plans().look_again(file.plan()->id, std::nullopt);
    }
}

/// One thing that happened, in the order of time.
struct InOrder {
    const journal::Event* event;
    const Happening* happening;  ///< none for closures and authority
    const CaseFile* file;
};

std::vector<InOrder> everything(const std::vector<CaseFile>& files,
                                const std::vector<ToldClosure>& closures,
                                const ToldAuthority& authority) {
    std::vector<InOrder> all;
    for (const auto& file : files) {
        for (const auto& each : file.happenings()) all.push_back({&each.event, &each, &file});
    }
    for (const auto& each : closures) all.push_back({&each.event, nullptr, nullptr});
    for (const auto& each : authority.events) all.push_back({&each, nullptr, nullptr});
    for (const auto& each : authority.alarms) {
        all.push_back({&each.happening.event, &each.happening, each.file});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.event->at < b.event->at; });
    return all;
}

void tell_people(application::Work& work, const InOrder& each) {
    const auto& file = *each.file;
    if (const auto* const of_referral =
            std::get_if<referral::ReferralEvent>(&each.happening->what)) {
        application::tell_of_referral(work, *each.event, file.referral(), *of_referral);
    } else if (const auto* const of_offer = std::get_if<offer::OfferEvent>(&each.happening->what)) {
        application::tell_of_offer(work, *each.event, file.referral(),
                                   file.offers().at(each.happening->offer), *of_offer);
    } else if (const auto* const of_placement =
                   std::get_if<placement::PlacementEvent>(&each.happening->what)) {
        application::tell_of_placement(work, *each.event, file.referral(), *file.placement(),
                                       *of_placement);
    } else if (const auto* const of_plan =
                   std::get_if<transition::PlanEvent>(&each.happening->what)) {
        application::tell_of_plan(work, *each.event, file.referral(), *of_plan);
    }
}

void append_events(application::Records& records, const Telling& telling,
                   const std::vector<InOrder>& all) {
    for (const auto& each : all) {
        records.journal().append(*each.event);
        if (each.file == nullptr || each.event->at < telling.now - news) continue;
        const application::Asked asked{each.event->by, "", "", ""};
        application::Work work{records, asked, each.event->at, telling.chance, telling.rules};
        tell_people(work, each);
    }
}

void append_audit(application::Records& records, const std::vector<CaseFile>& files) {
    std::vector<const application::AuditEntry*> entries;
    for (const auto& file : files) {
        for (const auto& entry : file.audit()) entries.push_back(&entry);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto* a, const auto* b) { return a->at < b->at; });
    for (const auto* entry : entries) records.audit_trail().append(*entry);
}

}  // namespace

void write_down(application::Records& records, const Telling& telling,
                const std::vector<child::Child>& children, const std::vector<CaseFile>& files,
                const std::vector<ToldClosure>& closures, const ToldAuthority& authority) {
    for (const auto& child : children) records.children().add(child);
    for (const auto& file : files) add_case(records, file);
    for (const auto& each : closures) records.bed_closures().add(each.closure);
    for (const auto& each : authority.periods) records.periods().add(each);
    append_events(records, telling, everything(files, closures, authority));
    append_audit(records, files);
}

}  // namespace wayhome::demonstration
