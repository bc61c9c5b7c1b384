// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/replication.hpp"

#include "kernel/expect.hpp"
#include "planning/simulation/course.hpp"
#include "planning/simulation/telling.hpp"

namespace wayhome::simulation {
namespace {

template <class Story>
Tally course_of(const Model& model, std::uint64_t replication, Room& room, Story& story) {
    const Tally tally = Course<Story>{model, replication, room, story}.run();
    expect(tally.referred == tally.gone + tally.present,
           "every child who was referred has gone or is present");
    return tally;
}

}  // namespace

struct Runner::World {
    const Model& model;
    Room room;
};

Runner::Runner(const Model& model) : world_(new World{model, {}}) {}
Runner::~Runner() = default;

Tally Runner::run(std::uint64_t replication) {
    Untold untold;
    return course_of(world_->model, replication, world_->room, untold);
}

Tally Runner::run_traced(std::uint64_t replication, Trace& trace) {
    Telling telling{trace};
    return course_of(world_->model, replication, world_->room, telling);
}

}  // namespace wayhome::simulation
