// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildFiles.h"

#include "core/AtomicFile.h"
#include "domain/permissions/GuildSnapshot.h"
#include "models/SafeText.h"
#include "services/BackgroundWork.h"
#include "services/GuardedFile.h"
#include "services/OpenGuild.h"
#include "ui/widgets/PhraseWords.h"

#include <QDir>
#include <QFileDialog>

namespace botdeck::ui::shell {

using core::Result;

namespace {

/// A guild of 100,000 members takes about 30 MiB.
constexpr qint64 largestSnapshot = qint64(256) * 1024 * 1024;

QFileDialog *fileDialog(QWidget &window, const QString &title)
{
    auto *dialog = new QFileDialog(&window, title, QDir::homePath());
    dialog->setObjectName(QStringLiteral("guildFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

Result<domain::Guild> readSnapshot(const QString &path)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestSnapshot);
    if (!bytes)
        return bytes.error();
    return domain::readGuildSnapshot(*bytes);
}

} // namespace

GuildFiles::GuildFiles(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

GuildFiles::~GuildFiles()
{
    *m_cancel = true;
}

void GuildFiles::save(const QString &title, const QString &fileName, const Write &write)
{
    QFileDialog *dialog = fileDialog(m_parts.window, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileName.section(u'.', -1));
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        this->write(path, write);
    });
    dialog->open();
}

void GuildFiles::write(const QString &path, const Write &write)
{
    m_parts.desk.background.run(
        this, [path, write, cancel = m_cancel] { return write(path, *cancel); },
        [this, path](const Result<void> &written) {
            if (!written) {
                Q_EMIT said(models::visibleText(widgets::translated(written.error().detail)));
                return;
            }
            //: %1 is a file
            Q_EMIT done(tr("Saved in %1.").arg(models::visibleText(QDir::toNativeSeparators(path))));
        });
}

void GuildFiles::saveText(const QString &title, const QString &fileName, const QString &text)
{
    save(
        title, fileName,
        [bytes = text.toUtf8(),
         &redactor = m_parts.desk.redactor](const QString &path, const std::atomic_bool &) {
            return services::writeGuarded(path, bytes, redactor);
        });
}

void GuildFiles::saveSnapshot()
{
    const auto &reading = m_parts.open.reading();
    if (!reading)
        return;
    save(
        tr("Save snapshot"), QStringLiteral("guild-%1.snapshot.json").arg(reading->guild.id.toString()),
        [guild = reading->guild,
         &redactor = m_parts.desk.redactor](const QString &path, const std::atomic_bool &) {
            return services::writeGuarded(path, domain::guildSnapshot(guild), redactor);
        });
}

void GuildFiles::loadSnapshot()
{
    QFileDialog *dialog = fileDialog(m_parts.window, tr("Load snapshot"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Snapshots (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &GuildFiles::read);
    dialog->open();
}

void GuildFiles::read(const QString &path)
{
    m_parts.desk.background.run(
        this, [path] { return readSnapshot(path); },
        [this](const Result<domain::Guild> &guild) {
            if (guild)
                Q_EMIT loaded(*guild);
            else
                Q_EMIT said(models::visibleText(widgets::translated(guild.error().detail)));
        });
}

} // namespace botdeck::ui::shell

#include "moc_GuildFiles.cpp"
