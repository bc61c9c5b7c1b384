// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace wayhome {

/// What every subcommand ends with (docs/how-to/use-the-command-line.md).
enum class ExitStatus : int {
    done = 0,
    failed = 1,  ///< anything not named below
    wrong_usage = 2,
    invalid_input = 3,  ///< the message names the file, the place in it, what was found and allowed
    no_answer = 4       ///< the request is valid but has no answer; the message says why
};

/// Ends a subcommand before it is done; the words are for the person at the terminal.
class CommandRefused : public std::runtime_error {
  public:
    CommandRefused(ExitStatus status, const std::string& words)
        : std::runtime_error(words), status_(status) {}
    ExitStatus status() const { return status_; }

  private:
    ExitStatus status_;
};

/// The whole program: reads the command line, runs one subcommand.
int run_wayhome(int argc, char** argv);

}  // namespace wayhome
