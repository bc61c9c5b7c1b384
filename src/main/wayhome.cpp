// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "main/command.hpp"

namespace wayhome {

int run_wayhome(int argc, char** argv) {
    CLI::App app{"Wayhome: finds, keeps and leaves places in secure children's homes."};
    app.require_subcommand(1);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked_for_help) {
        return app.exit(asked_for_help);
    } catch (const CLI::ParseError& wrong) {
        app.exit(wrong);
        return static_cast<int>(ExitStatus::wrong_usage);
    }
    return static_cast<int>(ExitStatus::done);
}

}  // namespace wayhome
