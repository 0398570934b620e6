// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/PublishWidget.h"

#include "models/SafeText.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace botdeck::ui::passport {

namespace {

constexpr int pemLines = 9;

} // namespace

PublishWidget::PublishWidget(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_fingerprint(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_pem(new QPlainTextEdit(this))
    , m_steps(new QLabel(this))
    , m_handedOver(new QCheckBox(this))
{
    m_pem->setObjectName(QStringLiteral("publicPem"));
    m_pem->setReadOnly(true);
    m_pem->setWordWrapMode(QTextOption::WrapAnywhere);
    m_pem->setTabChangesFocus(true);
    m_copy->setObjectName(QStringLiteral("copyPublic"));
    m_copy->setIcon(look::icon(look::Icon::Copy));
    m_save->setObjectName(QStringLiteral("savePublic"));
    m_save->setIcon(look::icon(look::Icon::Export));
    m_steps->setObjectName(QStringLiteral("publishSteps"));
    m_handedOver->setObjectName(QStringLiteral("isHandedOver"));
    for (QLabel *label : {m_title, m_fingerprint, m_steps}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_pem);
    column->addWidget(m_fingerprint);
    column->addWidget(m_steps);
    column->addWidget(m_handedOver);
    column->addStretch();
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_key->name); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(m_key->name); });
    connect(m_handedOver, &QCheckBox::clicked, this, [this](bool handedOver) {
        Q_EMIT handedOverAsked(m_key->name, handedOver);
    });
    connect(&theme, &look::Theme::changed, this, &PublishWidget::applyTheme);
    applyTheme();
    retranslate();
}

void PublishWidget::setKey(const std::optional<ShownKey> &key)
{
    if (key == m_key)
        return;
    m_key = key;
    refresh();
}

void PublishWidget::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void PublishWidget::refresh()
{
    m_pem->setPlainText(m_key ? QString::fromLatin1(m_key->publicPem) : QString());
    //: %1 is a key's name
    m_title->setText(
        m_key ? tr("Public half of \"%1\"").arg(models::oneLine(m_key->name, 60))
              : tr("Choose a key first."));
    m_fingerprint->setText(
        //: %1 is in hexadecimal digits
        m_key ? tr("Fingerprint (SHA-256): %1").arg(fingerprintText(m_key->fingerprint)) : QString());
    m_copy->setEnabled(m_key.has_value());
    m_save->setEnabled(m_key.has_value());
    m_handedOver->setEnabled(m_key && !m_readOnly);
    m_handedOver->setChecked(m_key && m_key->isHandedOver);
}

void PublishWidget::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    m_fingerprint->setFont(m_theme.font(look::Face::Secondary));
    m_pem->setFont(m_theme.font(look::Face::Mono));
    m_pem->setFixedHeight(QFontMetrics(m_pem->font()).lineSpacing() * pemLines + m_theme.px(16));
}

void PublishWidget::retranslate()
{
    m_copy->setText(tr("&Copy"));
    m_save->setText(tr("&Save…"));
    m_pem->setAccessibleName(tr("Public key"));
    m_steps->setText(
        tr("What remains to be done by hand:\n"
           "1. Copy the public key, or save it as a file. It is no secret.\n"
           "2. Give it to CloudChat for this bot. Its document does not say where; a guess: ask where the "
           "bot's token came from.\n"
           "3. Tick below when it is there. From then on users encrypt for this key: keep it as long as "
           "callbacks may come that were made with it."));
    m_handedOver->setText(tr("CloudChat &has this public key"));
    refresh();
}

void PublishWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_PublishWidget.cpp"
