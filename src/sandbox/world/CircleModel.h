// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <QList>
#include <QString>

// A guild's circle: posts with comments and reactions.
namespace botdeck::sandbox {

struct CircleReaction
{
    core::Id id;
    core::Id user;
};

struct CircleComment
{
    core::Id id;
    core::Id user;
    /// The comment or the post that it answers.
    core::Id answers;
    QString content;
    qint64 createdMs = 0;
    int likes = 0;
};

struct CirclePost
{
    core::Id id;
    core::Id author;
    core::Id topic;
    QString topicName;
    QString title;
    QString content;
    qint64 createdMs = 0;
    bool isTop = false;
    QList<CircleComment> comments;
    QList<CircleReaction> reactions;
};

} // namespace botdeck::sandbox
