// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/SecretLine.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>

#include <array>

namespace botdeck::ui::webhook {

SecretLine::SecretLine(const char *name, const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_field(new QLineEdit(this))
    , m_reveal(new QAction(this))
    , m_new(new QToolButton(this))
{
    const QString field = QString::fromLatin1(name);
    m_field->setObjectName(field);
    m_field->setFont(theme.font(look::Face::Mono));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setDragEnabled(false);
    m_reveal->setObjectName(field + QStringLiteral("Reveal"));
    m_reveal->setCheckable(true);
    m_field->addAction(m_reveal, QLineEdit::TrailingPosition);
    m_new->setObjectName(field + QStringLiteral("New"));
    m_new->setIcon(look::icon(look::Icon::Retry));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(theme.px(4));
    line->addWidget(m_field, 1);
    line->addWidget(m_new);
    setFocusProxy(m_field);
    connect(&theme, &look::Theme::changed, this, [this, &theme] {
        m_field->setFont(theme.font(look::Face::Mono));
    });
    // Nothing of it gets onto a clipboard unmarked.
    connect(m_field, &QLineEdit::selectionChanged, this, [this] {
        if (m_reveal->isChecked() && m_field->hasSelectedText())
            m_field->deselect();
    });
    connect(m_field, &QLineEdit::textChanged, this, &SecretLine::changed);
    connect(m_reveal, &QAction::toggled, this, &SecretLine::reveal);
    connect(m_new, &QToolButton::clicked, this, &SecretLine::makeNew);
    retranslate();
}

SecretLine::~SecretLine()
{
    // The field goes later; nobody is told.
    disconnect(m_field, nullptr, this, nullptr);
    m_field->clear();
}

core::Secret SecretLine::secret() const
{
    QByteArray bytes = m_field->text().toUtf8();
    core::Secret secret{QByteArrayView(bytes)};
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
    return secret;
}

void SecretLine::setSecret(const core::Secret &secret)
{
    m_field->setText(QString::fromUtf8(secret.reveal()));
}

void SecretLine::makeNew()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    m_field->setText(
        QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

void SecretLine::forget()
{
    m_reveal->setChecked(false);
    m_field->clear();
}

void SecretLine::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_new->setEnabled(!readOnly);
}

void SecretLine::setNames(const QString &field, const QString &newButton)
{
    m_field->setAccessibleName(field);
    m_new->setAccessibleName(newButton);
    m_new->setToolTip(newButton);
}

void SecretLine::reveal(bool shown)
{
    m_field->deselect();
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
    ++m_shows;
    if (!shown)
        return;
    m_clock.after(revealTime, this, [this, shows = m_shows] {
        if (shows == m_shows)
            m_reveal->setChecked(false);
    });
}

void SecretLine::retranslate()
{
    const bool shown = m_reveal->isChecked();
    m_reveal->setIcon(look::icon(shown ? look::Icon::Conceal : look::Icon::Eye));
    m_reveal->setText(shown ? tr("Hide it") : tr("Show it for 10 seconds"));
    m_reveal->setToolTip(m_reveal->text());
}

void SecretLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SecretLine::hideEvent(QHideEvent *event)
{
    m_reveal->setChecked(false);
    QWidget::hideEvent(event);
}

} // namespace botdeck::ui::webhook

#include "moc_SecretLine.cpp"
