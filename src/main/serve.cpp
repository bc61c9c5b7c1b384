// SPDX-License-Identifier: Apache-2.0
#include "main/serve.hpp"
#include "main/existing_database.hpp"

#include "exchange/demonstration/world.hpp"
#include "main/configuration.hpp"
#include "main/log.hpp"
#include "main/service.hpp"
#include "main/system_clock.hpp"

namespace wayhome {

ExitStatus serve(const ServeAsked& asked) {
    auto configuration =
        asked.config_file.empty() ? Configuration{} : read_configuration(asked.config_file);
    if (!asked.database.empty()) configuration.database = asked.database;
    if (!asked.listen.empty()) listen_on(asked.listen, "--listen", configuration.service.server);
    if (configuration.database.empty()) {
        throw CommandRefused{ExitStatus::wrong_usage,
                             "say which database: --database sqlite:FILE or "
                             "postgresql://..., or `database` in the file of --config"};
    }

    hold_stop_signals();
    log::start();
    const SystemClock clock;
    const auto registry = open_for_service(existing_database(configuration.database));
    if (demonstration::is_world(*registry)) {
        throw CommandRefused{ExitStatus::no_answer,
                             "this database is a demonstration world, whose sign-ins everybody "
                             "knows; only `wayhome demo` serves it"};
    }
    serve_until_stopped(configuration.service, *registry, clock, {}, [](const std::string&) {});
    return ExitStatus::done;
}

}  // namespace wayhome
