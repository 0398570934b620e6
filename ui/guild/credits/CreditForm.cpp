// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CreditForm.h"

#include "ui/guild/credits/CreditFields.h"
#include "ui/guild/credits/CreditLines.h"
#include "ui/look/FieldText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using domain::Credit;
using domain::CreditObjection;
using domain::GameCredit;
using domain::GuildCredit;

constexpr int creditFormGap = 8;
constexpr int creditDataLines = 4;

QString creditTextIn(const QWidget &edit)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&edit))
        return line->text();
    return look::fieldText(*static_cast<const QPlainTextEdit &>(edit).document());
}

void showCreditText(QWidget &edit, const QString &text)
{
    if (look::typedText(creditTextIn(edit)) != text) {
        if (auto *line = qobject_cast<QLineEdit *>(&edit))
            line->setText(look::typableText(text, {}));
        else
            static_cast<QPlainTextEdit &>(edit).setPlainText(look::typableText(text));
    }
    // What the field does not give back as it was is not changed here.
    edit.setEnabled(look::isTypable(text));
}

} // namespace

CreditForm::CreditForm(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
    , m_typeLabel(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_slotsLabel(new QLabel(this))
    , m_slots(new CreditLines(CreditLines::Kind::SlotRows, theme, this))
    , m_textInfoLabel(new QLabel(this))
    , m_textInfo(new CreditLines(CreditLines::Kind::TextInfo, theme, this))
{
    setObjectName(QStringLiteral("creditForm"));
    build();
    connect(m_type, &QComboBox::activated, this, &CreditForm::takeType);
    connect(m_slots, &CreditLines::changed, this, &CreditForm::takeSlots);
    connect(m_textInfo, &CreditLines::changed, this, &CreditForm::takeTextInfo);
    connect(&theme, &look::Theme::changed, this, &CreditForm::applyTheme);
    applyTheme();
    retranslate();
    setCredit(m_credit);
}

void CreditForm::build()
{
    m_type->setObjectName(QStringLiteral("creditType"));
    for (const qint64 type : {GameCredit::linesType, GameCredit::dataType})
        m_type->addItem(QString(), type);
    m_typeLabel->setBuddy(m_type);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(m_theme.px(creditFormGap) * 2);
    m_grid->setVerticalSpacing(m_theme.px(creditFormGap) / 2);
    m_grid->addWidget(m_typeLabel, 0, 0);
    m_grid->addWidget(m_type, 0, 1);
    for (size_t row = 0; row < creditFields().size(); ++row)
        addField(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(creditFormGap));
    column->addLayout(m_grid);
    column->addWidget(m_slotsLabel);
    column->addWidget(m_slots);
    column->addWidget(m_textInfoLabel);
    column->addWidget(m_textInfo);
    column->addStretch(1);
}

void CreditForm::addField(size_t row)
{
    const CreditField &about = creditFields()[row];
    const Field field{
        new QLabel(this), about.isLong ? makeText(row) : makeLine(row), new look::Sentence(m_theme, this)};
    field.edit->setObjectName(QLatin1StringView(about.field));
    field.words->setObjectName(QLatin1StringView(about.field) + QStringLiteral(".words"));
    field.label->setBuddy(field.edit);
    const int at = 1 + 2 * int(row);
    m_grid->addWidget(field.label, at, 0, about.isLong ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field.edit, at, 1);
    m_grid->addWidget(field.words, at + 1, 1);
    m_fields += field;
}

QWidget *CreditForm::makeLine(size_t row)
{
    auto *line = new QLineEdit(this);
    connect(line, &QLineEdit::textEdited, this, [this, row](const QString &text) { take(row, text); });
    return line;
}

QWidget *CreditForm::makeText(size_t row)
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    connect(text, &QPlainTextEdit::textChanged, this, [this, row, text] {
        if (!m_isShowing)
            take(row, look::fieldText(*text->document()));
    });
    return text;
}

void CreditForm::setCredit(const Credit &credit)
{
    m_credit = credit;
    showTexts();
    showParts();
    showObjections();
}

void CreditForm::showTexts()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    for (size_t row = 0; row < creditFields().size(); ++row) {
        const CreditField &about = creditFields()[row];
        const Field &field = m_fields.at(qsizetype(row));
        const bool shown = about.isShown(m_credit);
        field.label->setVisible(shown);
        field.edit->setVisible(shown);
        if (about.isOf(m_credit))
            showCreditText(*field.edit, about.part(m_credit).text(about.member));
    }
}

/// Everything that is not one text.
void CreditForm::showParts()
{
    const auto *game = std::get_if<GameCredit>(&m_credit);
    m_typeLabel->setVisible(game != nullptr);
    m_type->setVisible(game != nullptr);
    m_slotsLabel->setVisible(game == nullptr);
    m_slots->setVisible(game == nullptr);
    const bool hasLines =
        game != nullptr && (game->type() == GameCredit::linesType || !game->textInfo.isEmpty());
    m_textInfoLabel->setVisible(hasLines);
    m_textInfo->setVisible(hasLines);
    if (game == nullptr) {
        m_slots->setRows(std::get<GuildCredit>(m_credit).slotRows);
        return;
    }
    m_type->setCurrentIndex(m_type->findData(game->type()));
    m_textInfo->setRows(
        game->textInfo.isEmpty() ? QList<domain::CreditRow>() : QList<domain::CreditRow>{game->textInfo});
}

void CreditForm::showObjections()
{
    const QList<CreditObjection> objections = domain::checkCredit(m_credit);
    for (size_t row = 0; row < creditFields().size(); ++row) {
        const CreditField &about = creditFields()[row];
        const auto objection = std::ranges::find_if(
            objections, [&about](const CreditObjection &each) { return about.isMeant(each); });
        look::Sentence &words = *m_fields.at(qsizetype(row)).words;
        if (objection == objections.end() || !about.isOf(m_credit))
            words.say({});
        else
            words.say(
                widgets::translated(objection->words),
                objection->isError ? look::Tone::Error : look::Tone::Warning);
    }
    m_slots->setObjections(objections);
    m_textInfo->setObjections(objections);
}

void CreditForm::take(size_t row, const QString &typed)
{
    const CreditField &about = creditFields()[row];
    about.part(m_credit).write(about.member, look::typedText(typed));
    showObjections();
    Q_EMIT changed();
}

void CreditForm::takeType()
{
    std::get<GameCredit>(m_credit).setType(m_type->currentData().toLongLong());
    setCredit(Credit(m_credit));
    Q_EMIT changed();
}

void CreditForm::takeSlots()
{
    std::get<GuildCredit>(m_credit).slotRows = m_slots->rows();
    showObjections();
    Q_EMIT changed();
}

void CreditForm::takeTextInfo()
{
    std::get<GameCredit>(m_credit).textInfo = m_textInfo->rows().value(0);
    showObjections();
    Q_EMIT changed();
}

void CreditForm::applyTheme()
{
    for (const Field &field : m_fields) {
        auto *text = qobject_cast<QPlainTextEdit *>(field.edit);
        if (text == nullptr)
            continue;
        text->setFont(m_theme.font(look::Face::Mono));
        text->setFixedHeight(
            QFontMetrics(text->font()).lineSpacing() * creditDataLines + 2 * m_theme.px(creditFormGap));
    }
}

void CreditForm::retranslate()
{
    m_typeLabel->setText(tr("Type"));
    m_type->setItemText(0, tr("4: a card of lines"));
    m_type->setItemText(1, tr("5: a card that the game's data fill"));
    for (size_t row = 0; row < creditFields().size(); ++row)
        m_fields.at(qsizetype(row))
            .label->setText(QCoreApplication::translate("Credit", creditFields()[row].english));
    m_slotsLabel->setText(tr("Slots on the profile, row by row"));
    m_textInfoLabel->setText(tr("Lines of the card"));
    showObjections();
}

void CreditForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_CreditForm.cpp"
