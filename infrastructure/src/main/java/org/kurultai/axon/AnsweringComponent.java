package org.kurultai.axon;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.queryhandling.GenericQueryResponseMessage;
import org.axonframework.messaging.queryhandling.QueryHandlingComponent;
import org.axonframework.messaging.queryhandling.QueryMessage;
import org.axonframework.messaging.queryhandling.QueryResponseMessage;
import org.kurultai.domain.record.Question;

/** Answers every question with one value, read from a view that knows all that was recorded before it was put. */
final class AnsweringComponent implements QueryHandlingComponent {

    private static final MessageType ANSWER = new MessageType(MessageNames.NAMESPACE + ".answer", "1");

    private final Collection<? extends Class<?>> questions;
    private final Answers answers;

    AnsweringComponent(Collection<? extends Class<?>> questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    @Override
    public Set<QualifiedName> supportedQueries() {
        return MessageNames.namesOf(questions);
    }

    @Override
    public MessageStream<QueryResponseMessage> handle(QueryMessage message, ProcessingContext context) {
        if (!(message.payload() instanceof Question<?, ?> question)) {
            throw new IllegalArgumentException(message.type() + " is no question of this record");
        }
        return MessageStream.just(new GenericQueryResponseMessage(
                new GenericMessage(message.identifier(), ANSWER, answers.answer(question), Map.of())));
    }
}
