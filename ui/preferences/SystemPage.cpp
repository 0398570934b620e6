// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/SystemPage.h"

#include "core/Identity.h"
#include "services/BackgroundWork.h"
#include "services/DesktopEntries.h"
#include "ui/look/Sentence.h"
#include "ui/widgets/FailureWords.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::preferences {

namespace {

bool isUsual(const QString &profile)
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir::cleanPath(profile) == QDir::cleanPath(usual);
}

bool isInstalledEntry()
{
    const QString entry = QString(core::applicationId) + QStringLiteral(".desktop");
    return !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, entry).isEmpty();
}

} // namespace

SystemPage::SystemPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_background(parts.background)
    , m_configFolder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
    , m_isUsualProfile(isUsual(parts.profileFolder))
    , m_isInstalled(isInstalledEntry())
    , m_start(new QCheckBox(this))
    , m_startWords(new look::Sentence(parts.theme, this))
    , m_links(new QCheckBox(this))
    , m_linkWords(new look::Sentence(parts.theme, this))
    , m_fault(new look::Sentence(parts.theme, this))
{
    m_start->setObjectName(QStringLiteral("startWithSession"));
    m_links->setObjectName(QStringLiteral("openLinks"));
    m_start->setEnabled(m_isUsualProfile);
    m_links->setEnabled(m_isInstalled);
    addExplained(m_start, m_startWords);
    addExplained(m_links, m_linkWords);
    column().addWidget(m_fault);
    column().addStretch();
    connect(m_start, &QCheckBox::clicked, this, [this](bool starts) {
        change([folder = m_configFolder, program = QCoreApplication::applicationFilePath(), starts] {
            return services::setStartsWithSession(folder, program, starts);
        });
    });
    connect(m_links, &QCheckBox::clicked, this, [this](bool opens) {
        change([folder = m_configFolder, opens] { return services::setOpensLinks(folder, opens); });
    });
    retranslate();
    readState();
}

void SystemPage::readState()
{
    m_background.run(
        this,
        [folder = m_configFolder] {
            return std::pair(services::startsWithSession(folder), services::opensLinks(folder));
        },
        [this](const std::pair<bool, bool> &state) {
            m_start->setChecked(state.first);
            m_links->setChecked(state.second);
        });
}

void SystemPage::change(const Change &work)
{
    m_background.run(this, work, [this](const core::Result<void> &changed) {
        m_fault->say(
            changed ? QString() : widgets::keepFailure(changed.error()),
            changed ? look::Tone::Neutral : look::Tone::Error);
        readState();
    });
}

QString SystemPage::title() const
{
    return tr("System");
}

void SystemPage::retranslate()
{
    m_start->setText(tr("Start with the &session"));
    m_startWords->say(
        m_isUsualProfile
            ? tr("The desktop starts Botdeck when you log in.")
            : tr("Only for the usual profile: the desktop would start Botdeck without --profile."));
    m_links->setText(tr("Open &cloudchat:// links"));
    m_linkWords->say(
        m_isInstalled
            ? tr("A link that you click elsewhere is shown here: what it asks for, and where the answer "
                 "goes. Nothing is opened or sent. Off, they open as before.")
            : tr("Only where Botdeck is installed: the desktop knows no entry of it."));
}

} // namespace botdeck::ui::preferences

#include "moc_SystemPage.cpp"
