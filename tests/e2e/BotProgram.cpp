// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/BotProgram.h"

namespace botdeck::test {

BotProgram::BotProgram(
    const char *interpreter, const QStringList &arguments, const QMap<QString, QString> &environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *proxy :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        all.remove(QString::fromLatin1(proxy));
    all.insert(QStringLiteral("NODE_PATH"), QStringLiteral(BOTDECK_NODE_MODULES));
    for (auto each = environment.begin(); each != environment.end(); ++each)
        all.insert(each.key(), each.value());
    m_process.setProcessEnvironment(all);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QString::fromLatin1(interpreter), arguments);
}

BotProgram::~BotProgram()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace botdeck::test
