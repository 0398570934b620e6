// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/ProxyFields.h"

#include "ui/botedit/FormRows.h"
#include "ui/botedit/TokenField.h"
#include "ui/look/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QSpinBox>

#include <array>

namespace botdeck::ui::botedit {

using Kind = domain::ProxyRoute::Kind;

namespace {

constexpr int usualPort = 1080;

struct KindRow
{
    Kind kind;
    const char *words;
};

constexpr std::array kinds{
    KindRow{Kind::System, QT_TRANSLATE_NOOP("BotProxy", "As in the settings")},
    KindRow{Kind::Direct, QT_TRANSLATE_NOOP("BotProxy", "None, connect directly")},
    KindRow{Kind::Http, QT_TRANSLATE_NOOP("BotProxy", "HTTP proxy")},
    KindRow{Kind::Socks5, QT_TRANSLATE_NOOP("BotProxy", "SOCKS5 proxy")},
};

} // namespace

ProxyFields::ProxyFields(const look::Theme &theme, core::Clock &clock, Saved saved, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new TokenField(clock, this))
    , m_remove(new QCheckBox(this))
{
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    m_host->setObjectName(QStringLiteral("proxyHost"));
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_user->setObjectName(QStringLiteral("proxyUser"));
    m_password->setObjectName(QStringLiteral("proxyPassword"));
    m_remove->setObjectName(QStringLiteral("removeProxyPassword"));
    for (const KindRow &row : kinds)
        m_kind->addItem(QString(), int(row.kind));
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = &addForm(*column, theme);
    m_form->addRow(m_kind);
    for (QWidget *field :
         {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
          static_cast<QWidget *>(m_password)})
        addRow(*m_form, field);
    m_form->addRow(m_remove);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        Q_EMIT changed();
    });
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyFields::changed);
    for (QLineEdit *field : {m_host, m_user, static_cast<QLineEdit *>(m_password)})
        connect(field, &QLineEdit::textChanged, this, &ProxyFields::changed);
    connect(m_remove, &QCheckBox::toggled, m_password, &QWidget::setDisabled);
    retranslate();
    showRows();
}

bool ProxyFields::isNamed() const
{
    const auto kind = Kind(m_kind->currentData().toInt());
    return kind == Kind::Http || kind == Kind::Socks5;
}

void ProxyFields::showRows()
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
          static_cast<QWidget *>(m_password)})
        m_form->setRowVisible(field, isNamed());
    m_form->setRowVisible(m_remove, isNamed() && m_mayBeSaved);
}

QWidget *ProxyFields::first() const
{
    return m_kind;
}

void ProxyFields::setProxy(const domain::ProxyRoute &proxy)
{
    m_mayBeSaved = m_saved == Saved::Maybe && !proxy.user.isEmpty();
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port > 0 ? proxy.port : usualPort);
    m_user->setText(proxy.user);
    showRows();
    retranslate();
}

domain::ProxyRoute ProxyFields::proxy() const
{
    const auto kind = Kind(m_kind->currentData().toInt());
    if (!isNamed())
        return {kind};
    return {kind, m_host->text().trimmed(), quint16(m_port->value()), m_user->text()};
}

std::optional<core::Secret> ProxyFields::password() const
{
    // Where nothing can be saved nothing is removed either: a bot that runs would begin anew for it.
    if (m_mayBeSaved && (!isNamed() || m_user->text().isEmpty() || m_remove->isChecked()))
        return core::Secret();
    if (!isNamed() || m_password->text().isEmpty())
        return std::nullopt;
    return m_password->secret();
}

void ProxyFields::forgetSecrets()
{
    m_password->forget();
}

QString ProxyFields::objection() const
{
    if (isNamed() && m_host->text().trimmed().isEmpty())
        return tr("The proxy has no host yet.");
    return {};
}

void ProxyFields::retranslate()
{
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(row, QCoreApplication::translate("BotProxy", kinds.at(size_t(row)).words));
    setRowLabel(*m_form, m_host, tr("Host"));
    setRowLabel(*m_form, m_port, tr("Port"));
    setRowLabel(*m_form, m_user, tr("User"));
    setRowLabel(*m_form, m_password, tr("Password"));
    m_password->setPlaceholderText(m_mayBeSaved ? tr("Leave empty to keep the saved one") : QString());
    m_remove->setText(tr("Remove the saved proxy password"));
}

void ProxyFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::botedit

#include "moc_ProxyFields.cpp"
