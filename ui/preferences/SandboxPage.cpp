// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/SandboxPage.h"

#include "services/SettingsKeeper.h"
#include "ui/look/Sentence.h"
#include "ui/preferences/Binding.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <tuple>

namespace botdeck::ui::preferences {

using storage::Setting;

SandboxPage::SandboxPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_settings(parts.settings)
    , m_what(new look::Sentence(parts.theme, this))
    , m_seed(new QLineEdit(this))
    , m_rate(new QSpinBox(this))
    , m_when(new look::Sentence(parts.theme, this))
{
    m_seed->setObjectName(QStringLiteral("sandboxSeed"));
    m_rate->setObjectName(QStringLiteral("sandboxRate"));
    // Nineteen digits: some of them are more than 64 bits, and takeSeed() looks.
    static const QRegularExpression digits(QStringLiteral("[0-9]{1,19}"));
    m_seed->setValidator(new QRegularExpressionValidator(digits, m_seed));
    column().addWidget(m_what);
    QFormLayout *form = addForm();
    m_seedLabel = addRow(form, m_seed);
    m_rateLabel = addRow(form, m_rate);
    column().addWidget(m_when);
    column().addStretch();
    bind(m_rate, parts.settings, Setting::SandboxRate);
    connect(m_seed, &QLineEdit::editingFinished, this, &SandboxPage::takeSeed);
    connect(&parts.settings, &services::SettingsKeeper::changed, this, &SandboxPage::showSeed);
    showSeed();
    retranslate();
}

void SandboxPage::showSeed()
{
    const QString seed = QString::number(m_settings.settings().number(Setting::SandboxSeed));
    if (!m_seed->hasFocus() || !m_seed->isModified())
        m_seed->setText(seed);
}

void SandboxPage::takeSeed()
{
    bool fits = false;
    const qint64 seed = m_seed->text().toLongLong(&fits);
    if (fits)
        std::ignore = m_settings.set(Setting::SandboxSeed, seed);
    m_seed->setModified(false);
    showSeed();
}

QString SandboxPage::title() const
{
    return tr("Sandbox");
}

void SandboxPage::retranslate()
{
    m_what->say(tr("The sandbox is a server inside this program, with bots, people and messages that are all "
                   "invented. Nothing of it leaves this computer."));
    m_seedLabel->setText(tr("&Seed"));
    m_seed->setToolTip(tr("The same number makes the same people and messages again."));
    m_rateLabel->setText(tr("Updates per s&econd"));
    m_when->say(tr("The seed counts when the sandbox starts the next time, the number of updates at once."));
}

} // namespace botdeck::ui::preferences

#include "moc_SandboxPage.cpp"
