# Dossier for those who have no Java: docs/hosts.md says how to use it.

FROM maven:3.9.9-eclipse-temurin-17 AS made
WORKDIR /made
COPY . .
RUN mvn -B -ntp -q -Dmaven.test.skip=true package \
  && jar xf target/dossier-*.zip \
  && mv dossier-*/ /opt/dossier \
  && chmod 755 /opt/dossier/bin/dossier

FROM eclipse-temurin:17.0.13_11-jre-jammy
COPY --from=made /opt/dossier /opt/dossier
# Nobody in particular: --user says whose the files are that are written.
USER 10001:10001
# A user without an entry has no home, and Java would make a folder named '?' in the project.
ENV DOSSIER_JAVA_OPTS=-Duser.home=/tmp
WORKDIR /project
ENTRYPOINT ["/opt/dossier/bin/dossier"]
CMD ["--help"]
