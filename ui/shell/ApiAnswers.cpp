// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApiAnswers.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BackgroundWork.h"
#include "services/GuardedFile.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/CompareDialog.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/TimeTexts.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>

namespace botdeck::ui::shell {

using apiconsole::AnswerPane;
using apiconsole::CompareDialog;
using services::ApiAnswer;

ApiAnswers::ApiAnswers(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

ApiAnswers::~ApiAnswers()
{
    *m_cancel = true;
}

void ApiAnswers::attach(AnswerPane &pane)
{
    connect(&pane, &AnswerPane::copyAsked, this, &ApiAnswers::copy);
    connect(&pane, &AnswerPane::saveAsked, this, &ApiAnswers::save);
    connect(&pane, &AnswerPane::compareAsked, this, &ApiAnswers::compare);
}

void ApiAnswers::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(m_parts.desk.redactor.redact(text));
    Q_EMIT done(tr("Copied; no token is in it."));
}

void ApiAnswers::save(const ApiAnswer &answer)
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save answer"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("answerFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    // "GET guild/role": no path of its own.
    dialog->selectFile(
        QString(answer.method).replace(u'/', u'-').replace(u' ', u'-') + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, body = answer.body](const QString &path) {
        write(path, body);
    });
    dialog->open();
}

void ApiAnswers::write(const QString &path, const QByteArray &body)
{
    m_parts.desk.background.run(
        this,
        [path, body, &redactor = m_parts.desk.redactor, cancel = m_cancel] {
            return *cancel ? core::Result<void>() : services::writeGuarded(path, body, redactor);
        },
        [this, path](const core::Result<void> &written) {
            if (written)
                //: %1 is a file
                Q_EMIT done(tr("Saved in %1.").arg(models::visibleText(QDir::toNativeSeparators(path))));
            else
                Q_EMIT said(models::visibleText(widgets::translated(written.error().detail)));
        });
}

QString ApiAnswers::title(const ApiAnswer &answer) const
{
    return QStringLiteral("%1, %2").arg(
        models::oneLine(answer.method, 60),
        widgets::momentWords(answer.startedMs, m_parts.desk.clock.wallMs()));
}

void ApiAnswers::compare(const ApiAnswer &first, const ApiAnswer &second)
{
    auto *dialog = new CompareDialog(
        {title(first), first.body}, {title(second), second.body}, m_parts.desk.theme, &m_parts.window);
    connect(dialog, &CompareDialog::copyAsked, this, &ApiAnswers::copy);
    dialog->open();
}

} // namespace botdeck::ui::shell

#include "moc_ApiAnswers.cpp"
