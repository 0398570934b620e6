// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <signal.h>

namespace botdeck::app {

/// Keeps SIGINT, SIGTERM and SIGHUP from ending the process. What starts threads of its own comes after it:
/// only they inherit it.
class SignalBlock
{
public:
    SignalBlock();
    ~SignalBlock();
    SignalBlock(const SignalBlock &) = delete;
    SignalBlock &operator=(const SignalBlock &) = delete;

    [[nodiscard]] const sigset_t &signalSet() const { return m_set; }
    /// One of them has come. It counts when this goes, so there is time to tidy up.
    [[nodiscard]] bool isEndAsked() const;

private:
    sigset_t m_set{};
    sigset_t m_before{};
};

/// The same signals as a Qt signal, so that a verb can end in order. One object a process; needs the
/// application object.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
Q_SIGNALS:
    void endAsked();

private:
    SignalBlock m_block;
};

} // namespace botdeck::app
