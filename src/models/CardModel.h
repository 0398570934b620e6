// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UpdateCard.h"

#include <QAbstractListModel>

#include <functional>

namespace botdeck::models {

/// The words that only the user interface knows.
struct CardWords
{
    /// For the ids of domain/CardWords; empty where there is no word.
    std::function<QString(QByteArrayView id)> word = {};
    /// A time, a duration, a size, yes or no (CardForm::Time, Duration, Bytes, Flag).
    std::function<QString(domain::CardForm form, qint64 amount)> amount = {};
};

/// An update's card as a list of lines: those of the card, what the store knows of it, and last what no
/// table knows. Without words of the user interface it speaks English and plain numbers.
class CardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole, ///< QString: the section's heading; lines of one section stand together
        LabelRole,                  ///< QString
        ValueRole,                  ///< QString, safe to show; may have several lines
        AsideRole,                  ///< QString: what stands quieter behind the value
        AsideIsWordRole,            ///< bool: the aside is one of a few words, not a stranger's text
        FormRole,                   ///< domain::CardForm as int
        CopyRole,                   ///< QString: the value as received, for the clipboard (which redacts it)
        DepthRole,                  ///< int: how far it belongs to a line above
        CutRole,                    ///< qint64: how long the value was, where it was too long; else 0
        UnknownRole,                ///< bool: a field that no table knows; its label is its path
    };

    using QAbstractListModel::QAbstractListModel;

    void setWords(CardWords words);
    /// Another update, or none where `meta.seq` is 0; a reset.
    void setCard(const domain::UpdateCard &card, const domain::StoredUpdate &meta);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        QByteArray section;
        domain::CardField field;
        /// Where it is not empty, it stands for the label's words.
        QString path = {};
    };

    void addUnknown(const domain::UpdateCard &card);
    [[nodiscard]] QString word(const QByteArray &id) const;
    [[nodiscard]] QString label(const Line &line) const;
    [[nodiscard]] QString value(const domain::CardField &field) const;
    [[nodiscard]] QString asideWord(const domain::CardField &field) const;

    CardWords m_words;
    QList<Line> m_lines;
};

} // namespace botdeck::models
