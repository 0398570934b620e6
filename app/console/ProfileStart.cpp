// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ProfileStart.h"

#include "services/InstanceGate.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace botdeck::app {

using services::InstanceGate;
using storage::ProfileFolder;

namespace {

core::Result<std::unique_ptr<QTemporaryDir>> makeTemporary()
{
    // Qt has an empty path for a TMPDIR that is not there, and would make the folder in the root.
    if (!QDir::tempPath().isEmpty()) {
        auto folder = std::make_unique<QTemporaryDir>();
        if (folder->isValid())
            return folder;
    }
    return core::Error{
        core::ErrorKind::Storage,
        QStringLiteral("No folder for the temporary profile can be made in \"%1\", the value of TMPDIR (/tmp "
                       "where it is empty). Nothing was started.")
            .arg(qEnvironmentVariable("TMPDIR"))};
}

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

core::Result<std::unique_ptr<ProfileStart>>
ProfileStart::take(const ConsoleOptions &options, core::Clock &clock)
{
    std::unique_ptr<QTemporaryDir> temporary;
    QString path = options.profile.isEmpty() ? usualFolder() : options.profile;
    if (options.profile.isEmpty() && options.temporary) {
        core::Result<std::unique_ptr<QTemporaryDir>> made = makeTemporary();
        if (!made)
            return made.error();
        temporary = *std::move(made);
        path = temporary->path();
    }
    core::Result<ProfileFolder> folder = ProfileFolder::open(path, ProfileFolder::Access::ReadWrite);
    if (!folder)
        return folder.error();
    return std::unique_ptr<ProfileStart>(new ProfileStart(*std::move(folder), std::move(temporary), clock));
}

ProfileStart::ProfileStart(ProfileFolder folder, std::unique_ptr<QTemporaryDir> temporary, core::Clock &clock)
    : m_temporary(std::move(temporary))
    , m_folder(std::move(folder))
    , m_gate(std::make_unique<InstanceGate>(clock, m_folder.path()))
{
    connect(m_gate.get(), &InstanceGate::first, this, &ProfileStart::opened);
    connect(m_gate.get(), &InstanceGate::readOnly, this, &ProfileStart::openedReadOnly);
    connect(m_gate.get(), &InstanceGate::handedOver, this, &ProfileStart::handedOver);
    connect(m_gate.get(), &InstanceGate::windowAsked, this, &ProfileStart::windowAsked);
    connect(m_gate.get(), &InstanceGate::linkAsked, this, &ProfileStart::linkAsked);
    connect(m_gate.get(), &InstanceGate::notListening, this, &ProfileStart::said);
}

ProfileStart::~ProfileStart() = default;

void ProfileStart::begin(const QByteArray &link)
{
    for (const core::Phrase &objection : m_folder.objections())
        Q_EMIT said(objection);
    m_gate->open(link);
}

} // namespace botdeck::app

#include "moc_ProfileStart.cpp"
