package se.anda.account;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Takes a session that has ended off the list. */
@Component
class SessionEnds implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionEnds.class);

    private final SessionService sessions;

    SessionEnds(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(OpenSessionFilter.NAME) instanceof UUID name) {
            try {
                sessions.ended(name);
            } catch (DataAccessException stopping) {
                LOG.debug("the list of sessions is out of reach; what is not seen leaves it by itself");
            }
        }
    }
}
