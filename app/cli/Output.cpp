// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace botdeck::app {

namespace {

/// A sentence may repeat what a stranger sent; a terminal would obey the control characters in it.
QString withoutControls(QString sentence)
{
    for (QChar &letter : sentence) {
        if (letter.category() == QChar::Other_Control && letter != u'\n')
            letter = QChar::ReplacementCharacter;
    }
    return sentence;
}

} // namespace

Output::Output(security::Redactor &redactor)
    : m_redactor(redactor)
{
    // Opened the wrong way round: reading and writing fail as on a closed one, and the number is taken.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", (stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) | O_CLOEXEC);
    }
    // A reader that went away is an error of the write, not the end of the process.
    signal(SIGPIPE, SIG_IGN);
}

void Output::printLine(const QByteArray &line)
{
    if (m_broken)
        return;
    const QByteArray shown = m_redactor.redact(line) + '\n';
    const size_t size = size_t(shown.size());
    if (std::fwrite(shown.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    const int fault = errno;
    m_broken = true;
    m_lostLines = fault != EPIPE;
    if (!m_lostLines)
        return;
    const std::string why = std::generic_category().message(fault);
    say(QStringLiteral("Standard output cannot be written (%1): a line was lost, and no more are printed.")
            .arg(QString::fromStdString(why)));
}

void Output::say(const QString &sentence) const
{
    const QByteArray text = "botdeck: " + withoutControls(m_redactor.redact(sentence)).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
}

bool Output::isRead()
{
    struct stat status = {};
    return isatty(STDERR_FILENO) == 1 || (fstat(STDERR_FILENO, &status) == 0 && S_ISFIFO(status.st_mode));
}

int Output::fail(const core::Error &error) const
{
    say(error.detail);
    return exitStatus(error.kind);
}

} // namespace botdeck::app
