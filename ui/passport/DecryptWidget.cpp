// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/DecryptWidget.h"

#include "models/SafeText.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/AddressEdit.h"
#include "ui/passport/ChecksPane.h"
#include "ui/passport/FieldsView.h"
#include "ui/passport/WrapRow.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::passport {

namespace {

/// Letters of a key's name that are always seen.
constexpr int shownKeyLetters = 14;

struct CodeName
{
    domain::PassportLanguage language;
    /// Never translated.
    const char *name;
};
constexpr std::array codeNames{
    CodeName{domain::PassportLanguage::Shell, "openssl (sh)"},
    CodeName{domain::PassportLanguage::Python, "Python"},
    CodeName{domain::PassportLanguage::Node, "Node.js"},
    CodeName{domain::PassportLanguage::Php, "PHP"},
};

} // namespace

DecryptWidget::DecryptWidget(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_addressLabel(new QLabel(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QComboBox(this))
    , m_fit(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_address(new AddressEdit(theme, this))
    , m_note(new look::Sentence(theme, this))
    , m_state(new look::Sentence(theme, this))
    , m_checks(new ChecksPane(theme, this))
    , m_fieldsLabel(new QLabel(this))
    , m_hide(new QPushButton(this))
    , m_code(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_fields(new FieldsView(theme, this))
{
    build();
    connectParts();
    connect(&theme, &look::Theme::changed, this, &DecryptWidget::applyTheme);
    m_fit->setEnabled(false);
    m_hide->setEnabled(false);
    m_export->setEnabled(false);
    applyTheme();
    retranslate();
}

void DecryptWidget::build()
{
    m_address->setObjectName(QStringLiteral("callbackText"));
    m_note->setObjectName(QStringLiteral("decryptNote"));
    m_state->setObjectName(QStringLiteral("stateNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(buildHead());
    column->addWidget(m_address);
    column->addWidget(m_note);
    column->addWidget(m_state);
    column->addWidget(m_checks);
    column->addLayout(buildFieldsHead());
    column->addWidget(m_fields, 1);
}

QLayout *DecryptWidget::buildHead()
{
    m_key->setObjectName(QStringLiteral("decryptKey"));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setMinimumContentsLength(shownKeyLetters);
    m_fit->setObjectName(QStringLiteral("whichKey"));
    m_paste->setObjectName(QStringLiteral("pasteAddress"));
    m_paste->setIcon(look::icon(look::Icon::Copy));
    m_keyLabel->setBuddy(m_key);
    m_addressLabel->setBuddy(m_address);
    m_addressLabel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *head = new WrapRow;
    for (QWidget *part : std::initializer_list<QWidget *>{m_addressLabel, m_keyLabel, m_key, m_fit, m_paste})
        head->addWidget(part);
    return head;
}

QLayout *DecryptWidget::buildFieldsHead()
{
    m_hide->setObjectName(QStringLiteral("hideValues"));
    m_hide->setIcon(look::icon(look::Icon::Conceal));
    m_code->setObjectName(QStringLiteral("copyCode"));
    m_export->setObjectName(QStringLiteral("exportFields"));
    auto *codes = new QMenu(m_code);
    for (const CodeName &code : codeNames)
        codes->addAction(QLatin1StringView(code.name), this, [this, language = code.language] {
            Q_EMIT codeAsked(language);
        });
    m_code->setMenu(codes);
    m_fieldsLabel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *head = new WrapRow;
    for (QWidget *part : std::initializer_list<QWidget *>{m_fieldsLabel, m_hide, m_code, m_export})
        head->addWidget(part);
    return head;
}

void DecryptWidget::connectParts()
{
    connect(m_address, &QPlainTextEdit::textChanged, this, [this] {
        sayLength();
        m_state->say({});
        Q_EMIT changed();
    });
    connect(m_key, &QComboBox::currentIndexChanged, this, &DecryptWidget::changed);
    connect(m_fit, &QPushButton::clicked, this, &DecryptWidget::fitAsked);
    connect(m_paste, &QPushButton::clicked, this, &DecryptWidget::paste);
    connect(m_checks, &ChecksPane::ageLimitChanged, this, &DecryptWidget::changed);
    connect(m_checks, &ChecksPane::sampleAsked, this, &DecryptWidget::sampleAsked);
    connect(m_checks, &ChecksPane::breakAsked, this, &DecryptWidget::breakAsked);
    connect(m_checks, &ChecksPane::selfTestAsked, this, &DecryptWidget::selfTestAsked);
    connect(m_fields, &FieldsView::copyAsked, this, &DecryptWidget::valueCopyAsked);
    connect(m_fields, &FieldsView::revealedChanged, m_hide, &QPushButton::setEnabled);
    connect(m_hide, &QPushButton::clicked, m_fields, &FieldsView::conceal);
    connect(m_export, &QPushButton::clicked, this, &DecryptWidget::exportAsked);
}

void DecryptWidget::setKeys(const QList<ShownKey> &keys)
{
    const QString before = key();
    {
        const QSignalBlocker quiet(m_key);
        m_key->clear();
        for (const ShownKey &each : keys) {
            m_key->addItem(models::oneLine(each.name), each.name);
            if (before.isEmpty() ? each.isCurrent : each.name == before)
                m_key->setCurrentIndex(m_key->count() - 1);
        }
    }
    m_fit->setEnabled(keys.size() > 1);
    if (key() != before)
        Q_EMIT changed();
}

QString DecryptWidget::key() const
{
    return m_key->currentData().toString();
}

void DecryptWidget::setKey(const QString &key)
{
    if (const int at = m_key->findData(key); at != -1)
        m_key->setCurrentIndex(at);
}

QString DecryptWidget::address() const
{
    return m_address->address();
}

void DecryptWidget::setAddress(const QString &address)
{
    m_address->setAddress(address);
}

void DecryptWidget::paste()
{
    setAddress(QGuiApplication::clipboard()->text());
    m_address->setFocus();
}

std::optional<std::chrono::seconds> DecryptWidget::ageLimit() const
{
    return m_checks->ageLimit();
}

void DecryptWidget::setAgeLimit(std::chrono::seconds limit)
{
    m_checks->setAgeLimit(limit);
}

void DecryptWidget::setStages(const QList<domain::StageVerdict> &stages)
{
    m_checks->setStages(stages);
}

void DecryptWidget::setFields(const QList<domain::PassportField> &fields, bool isPhoneAsked)
{
    m_fields->setFields(fields, isPhoneAsked);
    m_export->setEnabled(!fields.isEmpty());
}

void DecryptWidget::say(const QString &words, look::Tone tone)
{
    m_note->say(words, tone);
}

void DecryptWidget::sayState(const QString &words, look::Tone tone)
{
    m_state->say(words, tone);
}

void DecryptWidget::sayLength()
{
    //: behind it stands how many characters it has
    m_addressLabel->setText(tr("Callback address · %n character(s)", nullptr, int(address().size())));
}

void DecryptWidget::applyTheme()
{
    for (QLabel *label : {m_addressLabel, m_fieldsLabel})
        label->setFont(m_theme.font(look::Face::BodyStrong));
}

void DecryptWidget::retranslate()
{
    sayLength();
    m_keyLabel->setText(tr("&Key"));
    m_fit->setText(tr("&Which fits?"));
    m_fit->setToolTip(tr("Tries every key of this profile."));
    m_paste->setText(tr("&Paste"));
    m_fieldsLabel->setText(tr("Decoded fields"));
    m_hide->setText(tr("Hide personal &values"));
    m_code->setText(tr("&Copy as code"));
    m_export->setText(tr("&Export…"));
}

void DecryptWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_DecryptWidget.cpp"
