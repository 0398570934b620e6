// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::test {

/// While it lives, what this program's resolver says about names that no network knows (`….invalid`); every
/// other name is asked of the system. One at a time.
class FakeResolver
{
public:
    enum class Answer {
        NoSuchName,
        Loopback,
        Never, ///< until another answer is set, and at the end
    };

    explicit FakeResolver(Answer first = Answer::NoSuchName);
    ~FakeResolver();
    FakeResolver(const FakeResolver &) = delete;
    FakeResolver &operator=(const FakeResolver &) = delete;

    /// Another one each time: Qt remembers those that were found.
    [[nodiscard]] QString name() const;
    void answer(Answer answer);
    /// How often it was asked.
    [[nodiscard]] int asked() const;
};

} // namespace botdeck::test
