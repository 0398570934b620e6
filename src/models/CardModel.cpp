// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CardModel.h"

#include "domain/CardWords.h"
#include "models/SafeText.h"

#include <array>
#include <utility>

namespace botdeck::models {

namespace {

using domain::CardField;
using domain::CardForm;

bool isAmount(CardForm form)
{
    return form == CardForm::Time || form == CardForm::Duration || form == CardForm::Bytes ||
           form == CardForm::Flag;
}

} // namespace

void CardModel::setWords(CardWords words)
{
    m_words = std::move(words);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

void CardModel::setCard(const domain::UpdateCard &card, const domain::StoredUpdate &meta)
{
    beginResetModel();
    m_lines.clear();
    if (meta.seq != 0) {
        for (const domain::CardSection &section : card.sections) {
            for (const CardField &field : section.fields)
                m_lines.append({section.words, field});
        }
        const QByteArray stored("stored");
        if (meta.update.updateId)
            m_lines.append({stored, {"update_id", CardForm::Id, meta.update.updateId->toString()}});
        m_lines.append(
            {stored,
             {"received", CardForm::Time, QString::number(meta.receivedMs), {}, {}, meta.receivedMs}});
        const QString size = QString::number(meta.rawBytes);
        m_lines.append({stored, {"size", CardForm::Bytes, size, {}, {}, meta.rawBytes}});
        addUnknown(card);
    }
    endResetModel();
}

void CardModel::addUnknown(const domain::UpdateCard &card)
{
    static constexpr std::array<const char *, 4> whys{"name", "shape", "repeated", "deep"};
    const QByteArray section("unknown");
    for (const domain::UnknownField &field : card.unknown) {
        const QString why = QString::fromLatin1(whys.at(size_t(field.why)));
        m_lines.append({section, {"unknown", CardForm::Code, field.value, why, "unknown"}, field.path});
    }
    if (card.unknownCount > card.unknown.size()) {
        const QString more = QString::number(card.unknownCount - card.unknown.size());
        m_lines.append({section, {"unknown_more", CardForm::Number, more}});
    }
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(label(line) + QStringLiteral(": ") + value(line.field)).trimmed();
    case SectionRole:
        return word(line.section);
    case LabelRole:
        return label(line);
    case ValueRole:
        return value(line.field);
    case AsideRole: {
        const QString known = asideWord(line.field);
        return known.isEmpty() ? oneLine(line.field.aside) : known;
    }
    case AsideIsWordRole:
        return !asideWord(line.field).isEmpty();
    case FormRole:
        return int(line.field.form);
    case CopyRole:
        return line.field.value;
    case DepthRole:
        return line.field.depth;
    case CutRole:
        return qint64(line.field.cutFrom);
    case UnknownRole:
        return !line.path.isEmpty();
    default:
        return {};
    }
}

/// Empty where nobody has a word for it.
QString CardModel::word(const QByteArray &id) const
{
    if (m_words.word)
        return m_words.word(id);
    const domain::CardWord *english = domain::cardWord(id);
    return english != nullptr ? QString::fromUtf8(english->english) : QString();
}

QString CardModel::label(const Line &line) const
{
    return line.path.isEmpty() ? word(line.field.words) : oneLine(line.path);
}

QString CardModel::value(const CardField &field) const
{
    if (isAmount(field.form) && m_words.amount)
        return m_words.amount(field.form, field.amount);
    if (field.form == CardForm::Word) {
        const QString known = word(field.words + '.' + field.value.toUtf8());
        if (!known.isEmpty())
            return known;
    }
    return visibleText(field.value);
}

/// Empty where nobody has a word for it.
QString CardModel::asideWord(const CardField &field) const
{
    return field.asideWords.isEmpty() ? QString() : word(field.asideWords + '.' + field.aside.toUtf8());
}

} // namespace botdeck::models

#include "moc_CardModel.cpp"
