// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/DecryptWidget.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/AddressEdit.h"
#include "ui/passport/FieldsView.h"
#include "ui/passport/VerdictModel.h"
#include "ui/widgets/TextTable.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace botdeck::ui::passport {

using domain::Verdict;

DecryptWidget::DecryptWidget(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new VerdictModel(this))
    , m_addressLabel(new QLabel(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QComboBox(this))
    , m_fit(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_address(new AddressEdit(theme, this))
    , m_note(new look::Sentence(theme, this))
    , m_checksLabel(new QLabel(this))
    , m_summary(new look::Sentence(theme, this))
    , m_limitLabel(new QLabel(this))
    , m_limit(new QComboBox(this))
    , m_bench(new QPushButton(this))
    , m_stages(new widgets::TextTable(*m_model, VerdictModel::DetailColumn, theme, this))
    , m_fieldsLabel(new QLabel(this))
    , m_code(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_fields(new FieldsView(theme, this))
{
    build();
    connectParts();
    connect(&theme, &look::Theme::changed, this, &DecryptWidget::applyTheme);
    applyTheme();
    retranslate();
}

void DecryptWidget::connectParts()
{
    connect(m_address, &QPlainTextEdit::textChanged, this, [this] {
        sayLength();
        Q_EMIT changed();
    });
    connect(m_key, &QComboBox::currentIndexChanged, this, &DecryptWidget::changed);
    connect(m_limit, &QComboBox::currentIndexChanged, this, &DecryptWidget::changed);
    connect(m_fit, &QPushButton::clicked, this, &DecryptWidget::fitAsked);
    connect(m_paste, &QPushButton::clicked, this, &DecryptWidget::paste);
    connect(m_fields, &FieldsView::copyAsked, this, &DecryptWidget::valueCopyAsked);
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
    const int seconds = m_limit->currentData().toInt();
    return seconds == 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
}

void DecryptWidget::setAgeLimit(std::chrono::seconds limit)
{
    if (const int at = m_limit->findData(int(limit.count())); at != -1)
        m_limit->setCurrentIndex(at);
}

void DecryptWidget::setStages(const QList<domain::StageVerdict> &stages)
{
    m_model->setStages(stages);
    saySummary();
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

void DecryptWidget::sayLength()
{
    //: behind it stands how many characters it has
    m_addressLabel->setText(tr("Callback address · %n character(s)", nullptr, int(address().size())));
}

void DecryptWidget::saySummary()
{
    const int passed = m_model->count(Verdict::Passed);
    const int odd = m_model->count(Verdict::Warning);
    const int failed = m_model->count(Verdict::Failed);
    QStringList parts;
    if (passed > 0)
        //: checks
        parts += tr("%n passed", nullptr, passed);
    if (odd > 0)
        //: checks
        parts += tr("%n to look at", nullptr, odd);
    if (failed > 0)
        //: checks
        parts += tr("%n failed", nullptr, failed);
    m_summary->say(
        parts.join(QStringLiteral(" · ")), failed > 0 ? look::Tone::Error
                                           : odd > 0  ? look::Tone::Warning
                                                      : look::Tone::Ok);
}

void DecryptWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_DecryptWidget.cpp"
