// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/NetworkPage.h"

#include "services/SettingsKeeper.h"
#include "ui/look/Sentence.h"
#include "ui/preferences/ChoiceBox.h"
#include "ui/preferences/ProxyPassword.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <tuple>
#include <utility>

namespace botdeck::ui::preferences {

using services::SettingsKeeper;
using storage::Setting;

namespace {

// None comes last: the arrow keys do not pass it on the way to a proxy.
constexpr std::array proxyKinds{
    Choice{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    Choice{"http", QT_TRANSLATE_NOOP("Settings", "HTTP proxy")},
    Choice{"socks5", QT_TRANSLATE_NOOP("Settings", "SOCKS5 proxy")},
    Choice{"direct", QT_TRANSLATE_NOOP("Settings", "None")},
};

constexpr int hostCharacters = 30;

} // namespace

NetworkPage::NetworkPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_settings(parts.settings)
    , m_what(new look::Sentence(parts.theme, this))
    , m_kind(new ChoiceBox(proxyKinds, this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_state(new look::Sentence(parts.theme, this))
    , m_password(new ProxyPassword(parts, this))
    , m_tls(new look::Sentence(parts.theme, this))
{
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    m_host->setObjectName(QStringLiteral("proxyHost"));
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_user->setObjectName(QStringLiteral("proxyUser"));
    m_state->setObjectName(QStringLiteral("proxyState"));
    m_port->setKeyboardTracking(false);
    m_port->setRange(0, int(storage::settingRow(Setting::ProxyPort).maximum));
    for (const auto &[field, setting] :
         {std::pair(m_host, Setting::ProxyHost), std::pair(m_user, Setting::ProxyUser)}) {
        field->setMaxLength(int(storage::settingRow(setting).maximum));
        field->setMinimumWidth(field->fontMetrics().averageCharWidth() * hostCharacters);
    }
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NetworkPage::take);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkPage::take);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::take);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkPage::take);
    connect(&parts.settings, &SettingsKeeper::changed, this, [this](Setting setting) {
        if (!m_taking && setting >= Setting::ProxyKind && setting <= Setting::ProxyUser)
            read();
    });
    read();
    retranslate();
}

void NetworkPage::build()
{
    column().addWidget(m_what);
    QFormLayout *form = addForm();
    m_kindLabel = addRow(form, m_kind);
    m_hostLabel = addRow(form, m_host);
    m_portLabel = addRow(form, m_port);
    m_userLabel = addRow(form, m_user);
    column().addWidget(m_state);
    column().addWidget(m_password);
    column().addWidget(m_tls);
    column().addStretch();
}

void NetworkPage::read()
{
    const storage::Settings &settings = m_settings.settings();
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker port(m_port);
    m_kind->setValue(settings.text(Setting::ProxyKind));
    m_host->setText(settings.text(Setting::ProxyHost));
    m_port->setValue(int(settings.number(Setting::ProxyPort)));
    m_user->setText(settings.text(Setting::ProxyUser));
    say();
}

bool NetworkPage::wantsServer() const
{
    return m_kind->value() == QStringLiteral("http") || m_kind->value() == QStringLiteral("socks5");
}

bool NetworkPage::isWhole() const
{
    return !wantsServer() || (!m_host->text().trimmed().isEmpty() && m_port->value() > 0);
}

void NetworkPage::take()
{
    if (isWhole()) {
        m_taking = true;
        // The controls take no more than the table does, but for what a clipboard may hold.
        if (!m_settings.set(Setting::ProxyHost, m_host->text().trimmed()))
            m_host->setText(m_settings.settings().text(Setting::ProxyHost));
        if (!m_settings.set(Setting::ProxyUser, m_user->text()))
            m_user->setText(m_settings.settings().text(Setting::ProxyUser));
        std::ignore = m_settings.set(Setting::ProxyPort, qint64(m_port->value()));
        std::ignore = m_settings.set(Setting::ProxyKind, m_kind->value());
        m_taking = false;
    }
    say();
}

void NetworkPage::say()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_host, m_port, m_user})
        each->setEnabled(wantsServer());
    m_password->setVisible(wantsServer());
    if (isWhole())
        m_state->say(tr("This counts now."), look::Tone::Ok);
    else
        m_state->say(
            tr("Host and port are missing. Until both are there, what was chosen before counts."),
            look::Tone::Warning);
}

QString NetworkPage::title() const
{
    return tr("Network");
}

void NetworkPage::retranslate()
{
    m_what->say(
        tr("The proxy of every bot whose own settings name none. Bots that run begin anew on another one; "
           "nothing is lost by that."));
    m_kindLabel->setText(tr("&Proxy"));
    m_hostLabel->setText(tr("&Host"));
    m_portLabel->setText(tr("P&ort"));
    m_userLabel->setText(tr("&User name"));
    m_port->setSpecialValueText(tr("none"));
    m_tls->say(
        tr("Certificates are always checked. No setting, here or of a bot, makes the program accept a wrong "
           "one."));
    say();
}

} // namespace botdeck::ui::preferences

#include "moc_NetworkPage.cpp"
